import { readInk } from './read-ink.ts';

/** The part of a live text that one text node holds. */
interface Run {
  node: Text;
  /** Index in the live text of the node's first visible character. */
  start: number;
  /** Offsets in the node of its visible characters. */
  offsets: number[];
}

/** The visible characters of an element of the page, each with its place in the DOM. */
export interface LiveText {
  text: string;
  runs: Run[];
}

// Their text is in the DOM and not on the page.
const UNREAD = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TEXTAREA', 'SELECT']);

/** Read the live text of an element, whatever inline elements and text nodes it is split into. */
export function readLiveText(element: Element): LiveText {
  const runs: Run[] = [];
  let text = '';
  for (const node of textNodesIn(element)) {
    const ink = readInk(node.data);
    if (ink.offsets.length === 0) continue;
    runs.push({ node, start: text.length, offsets: ink.offsets });
    text += ink.text;
  }
  return { text, runs };
}

/** The range of the page from visible character `start` up to, not including, `end`. */
export function rangeOfInk({ text, runs }: LiveText, start: number, end: number): Range | null {
  if (start < 0 || start >= end || end > text.length) return null;
  const first = placeOf(runs, start);
  const last = placeOf(runs, end - 1);
  if (!first || !last) return null;
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, first.offset);
  range.setEnd(last.node, last.offset + 1);
  return range;
}

function placeOf(runs: readonly Run[], index: number): { node: Text; offset: number } | undefined {
  const run = runs.findLast(({ start }) => start <= index);
  const offset = run?.offsets[index - run.start];
  return run && offset !== undefined ? { node: run.node, offset } : undefined;
}

function* textNodesIn(element: Element): Generator<Text> {
  // 5: SHOW_ELEMENT | SHOW_TEXT. Named by number, as `NodeFilter` is no global where tests run in Node.
  const walker = element.ownerDocument.createTreeWalker(element, 5, (node) =>
    // FILTER_REJECT (2) leaves a whole subtree out, FILTER_ACCEPT is 1.
    UNREAD.has(node.nodeName.toUpperCase()) ? 2 : 1,
  );
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node.nodeType === node.TEXT_NODE) yield node as Text;
  }
}
