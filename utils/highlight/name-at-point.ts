import type { LocatedMention } from './locate-mentions.ts';

/**
 * The painted name at a point of the view, in CSS pixels; undefined where there is none, or something
 * of the page lies over it. By the names' own boxes, which every browser knows, rather than by the
 * caret, which pages that forbid selection have none of.
 */
export function nameAtPoint(
  located: readonly LocatedMention[],
  page: Document,
  x: number,
  y: number,
): LocatedMention | undefined {
  const hit = page.elementFromPoint(x, y);
  if (!hit) return undefined;
  return located.find(({ range }) => isTextOf(range, hit) && covers(range, x, y));
}

function isTextOf({ startContainer, endContainer }: Range, element: Element): boolean {
  return startContainer.parentElement === element || endContainer.parentElement === element;
}

function covers(range: Range, x: number, y: number): boolean {
  return [...range.getClientRects()].some(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
  );
}
