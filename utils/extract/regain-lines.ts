import { charsOf, isProse, linkShare } from './measure-prose.ts';
import type { Line } from './read-lines.ts';
import { unclobbered } from './unclobbered.ts';

/** Share of the chosen prose that the scope, the smallest element to look for lost lines in, has to hold. */
const SCOPE_SHARE = 0.9;

/** Levels above the scope that are searched too: a story split over columns has its halves there. */
const LEVELS_ABOVE = 2;

/** Share of a line in links from which it is not put back: it points elsewhere. */
const MAX_LINK_SHARE = 0.4;

/**
 * The chosen lines and those that Readability lost beside them, in the order of the page: prose in
 * places that look like the chosen prose's (a column split over sibling containers), and the
 * headings, lists and short paragraphs that stand between chosen lines in the same container, and
 * headings right over a chosen line, whatever box a publisher puts each of them in.
 */
export function regainLines(lines: Line[], chosen: Line[]): Line[] {
  const prose = chosen.filter(isProse);
  if (prose.length === 0) return chosen;
  const scope = widen(scopeOf(prose), prose, lines);
  const slots = slotsOf(prose);
  const kept = new Set(chosen);
  for (const line of lines) {
    const { element } = line;
    if (kept.has(line) || !isProse(line) || linkShare(line) > MAX_LINK_SHARE) continue;
    if (slots.has(slotOf(element)) && isWithin(element, scope)) kept.add(line);
  }
  const containers = new Set<Element | null>();
  for (const line of kept) if (isProse(line)) containers.add(containerOf(line.element));
  const first = lines.findIndex((line) => kept.has(line));
  const last = lines.findLastIndex((line) => kept.has(line));
  return lines.filter((line, index) => {
    if (kept.has(line)) return true;
    if (index <= first || index >= last || linkShare(line) > MAX_LINK_SHARE) return false;
    const next = lines[index + 1];
    const isOverProse = isTitle(line) && next !== undefined && kept.has(next);
    return (
      containers.has(containerOf(line.element)) || (isOverProse && isWithin(line.element, scope))
    );
  });
}

/** A heading that ends in a full stop describes a picture. */
function isTitle({ kind, text }: Line): boolean {
  return kind === 'heading' && !/[.…。۔।]["'”’»)]*$/u.test(text);
}

/** The smallest live element that holds nearly all of the lines' characters. */
export function scopeOf(lines: Line[]): Element | null {
  const chars = new Map<Element, number>();
  let total = 0;
  let smallest: Element | null = null;
  for (const { element, text } of lines) {
    total += text.length;
    for (let at: Element | null = element; at; at = parentOf(at)) {
      chars.set(at, (chars.get(at) ?? 0) + text.length);
    }
  }
  for (let at: Element | null = lines[0]?.element ?? null; at && !smallest; at = parentOf(at)) {
    if ((chars.get(at) ?? 0) >= total * SCOPE_SHARE) smallest = at;
  }
  return smallest;
}

/** Share of the page's prose that the chosen has to hold, or it is one of a story's sections, each in a box of its own. */
const MIN_SHARE_OF_PAGE = 0.25;

/** The scope and a few levels above it, all up to the story's end where little was chosen, but never the whole page. */
function widen(scope: Element | null, chosen: Line[], lines: Line[]): Element | null {
  const isSection = charsOf(chosen) < charsOf(lines.filter(isProse)) * MIN_SHARE_OF_PAGE;
  const levels = isSection ? Number.POSITIVE_INFINITY : LEVELS_ABOVE;
  let at = scope;
  for (let level = 0; level < levels && at; level++) {
    const parent = parentOf(at);
    if (
      !parent ||
      ROOTS.has(unclobbered(parent, 'localName')) ||
      ROOTS.has(unclobbered(at, 'localName'))
    )
      return at;
    at = parent;
  }
  return at;
}

/** Where a story ends at the latest. */
const ROOTS = new Set(['html', 'body', 'main', 'article']);

function isWithin(element: Element, scope: Element | null): boolean {
  return scope !== null && unclobbered(scope, 'contains')(element);
}

/** The places of the chosen prose: two paragraphs of a kind make a place, one may be chance. */
export function slotsOf(prose: Line[]): Set<string> {
  const counts = new Map<string, number>();
  for (const { element } of prose) {
    const slot = slotOf(element);
    counts.set(slot, (counts.get(slot) ?? 0) + 1);
  }
  return new Set(
    [...counts].filter(([, count]) => count > 1 || prose.length < 4).map(([slot]) => slot),
  );
}

/** A line's place by name: its element, and the element's parent, with their classes. */
export function slotOf(element: Element): string {
  const parent = parentOf(element);
  return `${nameOf(element)}<${parent ? nameOf(parent) : ''}`;
}

/** An element's tag and classes. */
export function nameOf(element: Element): string {
  return `${unclobbered(element, 'localName')}.${unclobbered(element, 'getAttribute')('class') ?? ''}`;
}

/** What holds a line among its like: the parent of its paragraph, heading or list. */
function containerOf(element: Element): Element | null {
  let at: Element | null = element;
  while (at && PARTS.has(unclobbered(at, 'localName'))) at = parentOf(at);
  return at && at === element ? parentOf(at) : at;
}

const PARTS = new Set([
  'p',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'li',
  'ul',
  'ol',
  'blockquote',
  'pre',
  'dl',
  'dt',
  'dd',
]);

function parentOf(element: Element): Element | null {
  return unclobbered(element, 'parentElement');
}
