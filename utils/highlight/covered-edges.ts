/** How much of the view's top and bottom is covered by bars that stay there, in CSS pixels. */
export interface CoveredEdges {
  top: number;
  bottom: number;
}

/** Bars cover an edge up to this share of the view's height; what covers more is a dialog, and no place beside it is free. */
const MOST_COVERED = 0.5;

/** Measure the sticky and fixed bars over the edges of the view, in the column that `x` is in. */
export function coveredEdges(document: Document, x: number): CoveredEdges {
  const { clientWidth: width, clientHeight: height } = document.documentElement;
  const column = Math.min(Math.max(x, 1), width - 1);
  const most = height * MOST_COVERED;
  let top = 0;
  for (let bar = barAt(document, column, top + 1); bar; bar = barAt(document, column, top + 1)) {
    if (bar.bottom > most || bar.bottom <= top) break;
    top = bar.bottom;
  }
  let free = height;
  for (let bar = barAt(document, column, free - 1); bar; bar = barAt(document, column, free - 1)) {
    if (bar.top < height - most || bar.top >= free) break;
    free = bar.top;
  }
  return { top, bottom: height - free };
}

function barAt(document: Document, x: number, y: number): DOMRect | undefined {
  let element = document.elementFromPoint(x, y);
  for (; element; element = element.parentElement) {
    const { position } = getComputedStyle(element);
    if (position === 'fixed' || position === 'sticky') return element.getBoundingClientRect();
  }
  return undefined;
}
