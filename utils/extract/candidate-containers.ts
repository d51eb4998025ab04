import { isProse } from './measure-prose.ts';
import type { Line } from './read-lines.ts';
import { MAX_STORIES } from './story.ts';
import { isHeading, readsLikeHeadline } from './story-signs.ts';
import { unclobbered } from './unclobbered.ts';

/** Sets of elements that may hold a story each, the likeliest first: <article>s, territories of headings of a kind, siblings of a shape. */
export function candidateSets(clean: Line[]): Element[][] {
  const prose = clean.filter(isProse);
  const articles = new Set<Element>();
  for (const { element } of prose) {
    const article = unclobbered(
      element,
      'closest',
    )('article,[itemtype*="Article"],[role="article"]');
    if (article) articles.add(article);
  }
  const chars = proseIn(prose);
  return [outermost([...articles]), ...territories(clean), ...siblings(prose)]
    .map((set) => set.filter((element) => (chars.get(element) ?? 0) >= MIN_CONTAINER_CHARS))
    .filter((set) => set.length > 1);
}

/** Characters of prose below which an element need not be looked at: it holds a teaser. */
const MIN_CONTAINER_CHARS = 250;

/** For every element, the characters of prose in it. */
function proseIn(prose: Line[]): Map<Element, number> {
  const chars = new Map<Element, number>();
  for (const { element, text } of prose) {
    for (let at: Element | null = element; at; at = parentOf(at)) {
      chars.set(at, (chars.get(at) ?? 0) + text.length);
    }
  }
  return chars;
}

/** Without the elements that lie in others of the set. */
function outermost(elements: Element[]): Element[] {
  const set = new Set(elements);
  return elements.filter((element) => {
    for (let at = parentOf(element); at; at = parentOf(at)) if (set.has(at)) return false;
    return true;
  });
}

/** For headings of one kind, the largest element around each that holds none of the others. */
function territories(clean: Line[]): Element[][] {
  const kinds = Map.groupBy(
    clean.filter((line) => isHeading(line) && readsLikeHeadline(line)),
    ({ element }) => unclobbered(element, 'localName'),
  );
  return [...kinds.values()]
    .filter((headings) => headings.length > 1 && headings.length <= MAX_STORIES * 4)
    .map((headings) => {
      const held = new Map<Element, number>();
      for (const { element } of headings)
        for (let at: Element | null = element; at; at = parentOf(at))
          held.set(at, (held.get(at) ?? 0) + 1);
      return headings.map(({ element }) => {
        let at = element;
        for (let parent = parentOf(at); parent && held.get(parent) === 1; parent = parentOf(parent))
          at = parent;
        return at;
      });
    });
}

/** Siblings of one tag and class with prose in each, for every parent that has such. */
function siblings(prose: Line[]): Element[][] {
  const groups = new Map<Element, Map<string, Set<Element>>>();
  const seen = new Set<Element>();
  for (const { element } of prose) {
    let at = element;
    for (let parent = parentOf(at); parent && !seen.has(at); parent = parentOf(at)) {
      seen.add(at);
      const shapes = groups.get(parent) ?? new Map<string, Set<Element>>();
      groups.set(parent, shapes);
      const shape = shapeOf(at);
      shapes.set(shape, (shapes.get(shape) ?? new Set<Element>()).add(at));
      at = parent;
    }
  }
  return [...groups.values()]
    .flatMap((shapes) => [...shapes.values()].map((set) => [...set]))
    .filter(
      (set) =>
        set.length > 1 &&
        set.length <= MAX_STORIES &&
        !PARAGRAPHS.has(unclobbered(set[0]!, 'localName')),
    );
}

const PARAGRAPHS = new Set([
  'p',
  'li',
  'ul',
  'ol',
  'blockquote',
  'td',
  'tr',
  'dd',
  'dt',
  'span',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
]);

/** Tag and class without numbers, which publishers use to tell the stories of a page apart. */
export function shapeOf(element: Element): string {
  const classes = (unclobbered(element, 'getAttribute')('class') ?? '')
    .replace(/\d+/gu, '')
    .split(/\s+/u)
    .filter((name) => !STATES.has(name));
  return `${unclobbered(element, 'localName')}.${classes.toSorted((a, b) => (a < b ? -1 : 1)).join('.')}`;
}

/** Classes that tell the first or the current of several from the others. */
const STATES = new Set([
  '',
  'active',
  'current',
  'first',
  'last',
  'is-active',
  'is-current',
  'visible',
  'loaded',
  'odd',
  'even',
]);

function parentOf(element: Element): Element | null {
  return unclobbered(element, 'parentElement');
}
