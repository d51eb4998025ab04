import type { JsonLdNode } from './parse-json-ld.ts';
import { metaContent } from './meta-content.ts';
import type { Line } from './read-lines.ts';
import { unclobbered } from './unclobbered.ts';

const NO = /^(?:false|no|0)$/iu;

/** Whether a page says that its story is not free for everybody: schema.org's isAccessibleForFree, or a locked content tier. */
export function isWithheld(page: Document, nodes: JsonLdNode[]): boolean {
  const isUnfree = nodes.some((node) => saysNo(node['isAccessibleForFree']));
  return isUnfree || metaContent(page, ['article:content_tier']) === 'locked';
}

/** Whether a JSON-LD value says no: publishers write the boolean, or its name as text. */
function saysNo(value: unknown): boolean {
  return value === false || (typeof value === 'string' && NO.test(value));
}

/**
 * The lines that a reader of the live page cannot see. On a page that withholds its story they are
 * the withheld part, and stay unread. Where the browser has laid the page out it is asked; else
 * what the elements and the page's own style sheets say of `display` counts.
 */
export function hiddenLines(lines: Line[], page: Document): Line[] {
  const shown = new Map<Element, boolean>();
  return lines.filter(({ element }) => !isShown(element, page.defaultView, shown));
}

function isShown(element: Element, view: Window | null, known: Map<Element, boolean>): boolean {
  const path: Element[] = [];
  let at: Element | null = element;
  while (at && !known.has(at)) {
    path.push(at);
    at = unclobbered(at, 'parentElement');
  }
  let shown = at ? known.get(at)! : true;
  for (const next of path.toReversed()) {
    shown = shown && !isHidden(next, view);
    known.set(next, shown);
  }
  return shown;
}

function isHidden(element: Element, view: Window | null): boolean {
  if (unclobbered(element, 'hasAttribute')('hidden')) return true;
  const style = unclobbered(element, 'getAttribute')('style') ?? '';
  if (/display\s*:\s*none|visibility\s*:\s*hidden/iu.test(style)) return true;
  // A document without a window (one just parsed) has no styles to ask for.
  const computed = view?.getComputedStyle(element);
  return computed?.display === 'none' || computed?.visibility === 'hidden';
}
