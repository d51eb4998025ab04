/** The boxes of its own scroll that an element is in, the innermost first; the page is not among them. */
export function scrollBoxesAround(element: Element): Element[] {
  const { documentElement, body, scrollingElement } = element.ownerDocument;
  const boxes: Element[] = [];
  for (let box: Element | null = element; box; box = box.parentElement) {
    // What overflows the root, or the body in its place, is the page's own scroll.
    if (box === documentElement || box === scrollingElement) break;
    const propagates = box === body && getComputedStyle(documentElement).overflow === 'visible';
    if (!propagates && scrolls(box)) boxes.push(box);
  }
  return boxes;
}

function scrolls(element: Element): boolean {
  const { overflowX, overflowY, display } = getComputedStyle(element);
  if (display === 'inline') return false;
  // `hidden` boxes scroll by script: carousels and folded boxes show their rest that way.
  const tall = overflowY !== 'visible' && overflowY !== 'clip';
  const wide = overflowX !== 'visible' && overflowX !== 'clip';
  return (
    (tall && element.scrollHeight > element.clientHeight + 1) ||
    (wide && element.scrollWidth > element.clientWidth + 1)
  );
}
