import { freeStretch, type Stretch } from './free-stretch.ts';
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
    const y = { from: top + box.clientTop, to: top + box.clientTop + box.clientHeight };
    const x = { from: left + box.clientLeft, to: left + box.clientLeft + box.clientWidth };
    // At once: only the page glides, or several glides would have to be added up.
    scrollBy(box, range, x, freeStretch(inside, middleOf(range), y), 'instant');
  }
  const { clientWidth, clientHeight } = inside.ownerDocument.documentElement;
  const y = freeStretch(inside, middleOf(range), { from: 0, to: clientHeight });
  scrollBy(page, range, { from: 0, to: clientWidth }, y, behavior);
}

function middleOf(range: Range): number {
  const { left, width } = range.getBoundingClientRect();
  return left + width / 2;
}

function scrollBy(
  box: Element,
  range: Range,
  x: Stretch,
  y: Stretch,
  behavior: 'instant' | 'smooth',
): void {
  const { top, bottom, left, right } = range.getBoundingClientRect();
  const way = { left: wayIntoView(left, right, x), top: wayIntoView(top, bottom, y) };
  if (way.left !== 0 || way.top !== 0) box.scrollBy({ ...way, behavior });
}

/** How far to scroll so that `start`–`end` shows within a stretch; 0 where it does. All in CSS pixels. */
export function wayIntoView(start: number, end: number, { from, to }: Stretch): number {
  if (start >= from && end <= to) return 0;
  const free = Math.max(0, to - from - (end - start));
  return start - from - free * SHARE_ABOVE;
}
