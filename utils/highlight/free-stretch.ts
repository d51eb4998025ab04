/** A stretch of the view from its top down, in CSS pixels. */
export interface Stretch {
  from: number;
  to: number;
}

/** Bars cover up to this share of a stretch; what covers more is a dialog, and no place beside it is free. */
const MOST_COVERED = 0.5;

/**
 * What of a stretch is free of the sticky and fixed bars at its two ends, in the column that `x` is in.
 * A bar that holds `inside` itself covers nothing of it.
 */
export function freeStretch(inside: Element, x: number, { from, to }: Stretch): Stretch {
  const { clientWidth, clientHeight } = inside.ownerDocument.documentElement;
  const column = Math.min(Math.max(x, 1), clientWidth - 1);
  const seen = { from: Math.max(from, 0), to: Math.min(to, clientHeight) };
  const most = (seen.to - seen.from) * MOST_COVERED;
  const free = { ...seen };
  for (
    let bar = barAt(inside, column, free.from + 1);
    bar;
    bar = barAt(inside, column, free.from + 1)
  ) {
    if (bar.bottom > seen.from + most || bar.bottom <= free.from) break;
    free.from = bar.bottom;
  }
  for (
    let bar = barAt(inside, column, free.to - 1);
    bar;
    bar = barAt(inside, column, free.to - 1)
  ) {
    if (bar.top < seen.to - most || bar.top >= free.to) break;
    free.to = bar.top;
  }
  return free;
}

function barAt(inside: Element, x: number, y: number): DOMRect | undefined {
  let element = inside.ownerDocument.elementFromPoint(x, y);
  for (; element && !element.contains(inside); element = element.parentElement) {
    const { position } = getComputedStyle(element);
    if (position === 'fixed' || position === 'sticky') return element.getBoundingClientRect();
  }
  return undefined;
}
