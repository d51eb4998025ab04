/** Two points of a document, each by the way to its node (indexes of children, from the root) and its offset. */
export interface PlaceInPage {
  start: { way: number[]; offset: number };
  end: { way: number[]; offset: number };
}

/** The place of the sentence that a jump lit. Runs in the page, so it may use nothing from outside its own braces. */
export function placeOf(): PlaceInPage | undefined {
  const ranges = [...(CSS.highlights.get('nutgraf-source') ?? [])];
  const wayTo = (node: Node): number[] =>
    node.parentNode
      ? [...wayTo(node.parentNode), [...node.parentNode.childNodes].indexOf(node as ChildNode)]
      : [];
  const first = ranges[0];
  const last = ranges.at(-1);
  return (
    first &&
    last && {
      start: { way: wayTo(first.startContainer), offset: first.startOffset },
      end: { way: wayTo(last.endContainer), offset: last.endOffset },
    }
  );
}

/** Whether the browser has scrolled to that place: it lies over the middle of the view. Runs in the page. */
export function landsOn({ start, end }: PlaceInPage): boolean {
  const nodeAt = (way: number[]) =>
    way.reduce<Node | undefined>((node, index) => node?.childNodes[index], document);
  const from = nodeAt(start.way);
  const to = nodeAt(end.way);
  if (!from || !to) return false;
  const range = document.createRange();
  range.setStart(from, start.offset);
  range.setEnd(to, end.offset);
  const { top, bottom } = range.getBoundingClientRect();
  // The browser may centre the line the sentence begins on, or the sentence whole.
  const LINE = 40; // CSS pixels
  return top - LINE <= innerHeight / 2 && innerHeight / 2 <= bottom + LINE;
}
