import { coveredEdges } from './covered-edges.ts';
import { scrollBoxesAround } from './scroll-boxes.ts';

/** Of the free height, this share is left above a range, so that what leads up to it shows too. */
const SHARE_ABOVE = 0.35;

/** Images that load on the way move the page under a scroll: after so long, in ms, the place is looked at again. */
const SECOND_LOOK = 1200;

/**
 * Bring a range into view: open the collapsed `<details>` it is in, scroll the boxes around it and
 * then the page, and once that rests see that no bar covers it. Without motion where the reader
 * asked for none. Nothing moves where the range is in full view already.
 */
export function scrollToRange(range: Range, signal: AbortSignal): void {
  const { startContainer } = range;
  const document = startContainer.ownerDocument;
  const view = document?.defaultView;
  if (!document || !view) return;
  openDetails(startContainer);
  const still = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  bringIntoView(range, still ? 'instant' : 'smooth');

  const settled = new AbortController();
  const until = { signal: AbortSignal.any([signal, settled.signal]), passive: true };
  const settle = () => bringIntoView(range, 'instant');
  document.addEventListener('scrollend', settle, { ...until, once: true });
  const secondLook = view.setTimeout(() => {
    settle();
    settled.abort();
  }, SECOND_LOOK);
  until.signal.addEventListener('abort', () => view.clearTimeout(secondLook), { once: true });
  // From here on the reader has the wheel: nothing pulls the page back from under their hand.
  for (const type of ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const) {
    view.addEventListener(type, () => settled.abort(), until);
  }
}

function openDetails(inside: Node): void {
  for (let node = inside.parentElement; node; node = node.parentElement) {
    if (!(node instanceof HTMLDetailsElement) || node.open) continue;
    const summary = [...node.children].find(({ localName }) => localName === 'summary');
    // The line that stays when the rest is folded away needs no opening.
    if (!summary?.contains(inside)) node.open = true;
  }
}

function bringIntoView(range: Range, behavior: 'instant' | 'smooth'): void {
  const inside = range.startContainer.parentElement;
  const page = inside?.ownerDocument.scrollingElement;
  if (!inside || !page) return;
  for (const box of scrollBoxesAround(inside)) {
    const { top, left } = box.getBoundingClientRect();
    const from = { x: left + box.clientLeft, y: top + box.clientTop };
    const to = { x: from.x + box.clientWidth, y: from.y + box.clientHeight };
    // At once: only the page glides, or several glides would have to be added up.
    scrollBy(box, range, from, to, 'instant');
  }
  const { left, width } = range.getBoundingClientRect();
  const covered = coveredEdges(inside.ownerDocument, left + width / 2);
  const { clientWidth, clientHeight } = inside.ownerDocument.documentElement;
  scrollBy(
    page,
    range,
    { x: 0, y: covered.top },
    { x: clientWidth, y: clientHeight - covered.bottom },
    behavior,
  );
}

interface Point {
  x: number;
  y: number;
}

function scrollBy(
  box: Element,
  range: Range,
  from: Point,
  to: Point,
  behavior: 'instant' | 'smooth',
): void {
  const { top, bottom, left, right } = range.getBoundingClientRect();
  const way = {
    left: wayIntoView(left, right, from.x, to.x),
    top: wayIntoView(top, bottom, from.y, to.y),
  };
  if (way.left !== 0 || way.top !== 0) box.scrollBy({ ...way, behavior });
}

/** How far to scroll so that `start`–`end` shows between `from` and `to`; 0 where it does. All in CSS pixels. */
export function wayIntoView(start: number, end: number, from: number, to: number): number {
  if (start >= from && end <= to) return 0;
  const free = Math.max(0, to - from - (end - start));
  return start - from - free * SHARE_ABOVE;
}
