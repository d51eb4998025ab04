import type { BlockKind } from '../article.ts';
import { LIVE_NUMBER } from './copy-page.ts';
import { INLINE, SILENT } from './line-elements.ts';

/** One paragraph-like piece of text where it stands in a copy of the page. */
export interface Line {
  /** Plain text, white space collapsed, never empty. */
  text: string;
  kind: BlockKind;
  /** The element of the copy that holds the whole line and nothing before or after it but its siblings. */
  element: Element;
  /** Number of the live element that `element` was copied from; -1 when there is none. */
  number: number;
  /** Characters of the text that are inside links. */
  linkChars: number;
  /** Characters of the text that are bold. */
  strongChars: number;
}

const KIND_BY_ELEMENT = new Map<string, BlockKind>([
  ['h1', 'heading'],
  ['h2', 'heading'],
  ['h3', 'heading'],
  ['h4', 'heading'],
  ['h5', 'heading'],
  ['h6', 'heading'],
  ['blockquote', 'quotation'],
  ['li', 'list-item'],
  ['dt', 'list-item'],
  ['dd', 'list-item'],
  ['pre', 'preformatted'],
]);

interface Run {
  parts: string[];
  element: Element;
  kind: BlockKind;
  linkChars: number;
  strongChars: number;
}

/**
 * The lines of text under an element, in document order: one per paragraph-like piece, as a reader
 * sees them. `numbers` knows the elements' numbers as long as they are not written into the copy.
 */
export function readLines(root: Element, numbers?: Map<Element, number>): Line[] {
  const lines: Line[] = [];
  // Walked without recursion: pages may nest deeper than the call stack.
  const blocks: { element: Element; kind: BlockKind }[] = [
    { element: root, kind: kindOf(root) ?? 'paragraph' },
  ];
  let run: Run | null = null;
  let breaks = 0;
  let links = 0;
  let strong = 0;
  const endLine = (): void => {
    const line = run && lineOf(run, numbers);
    if (line) lines.push(line);
    run = null;
    breaks = 0;
  };
  const enter = (element: Element): boolean => {
    const name = element.localName;
    if (SILENT.has(name)) return false;
    if (name === 'br') {
      // Two line breaks in a row are how older pages end a paragraph.
      if (++breaks > 1) endLine();
      else run?.parts.push('\n');
      return false;
    }
    if (name === 'a') links++;
    else if (STRONG.has(name)) strong++;
    else if (!INLINE.has(name)) {
      endLine();
      blocks.push({ element, kind: kindOf(element) ?? inherited(blocks.at(-1)!.kind) });
    }
    return true;
  };
  const leave = (element: Element): void => {
    const name = element.localName;
    if (name === 'a') links--;
    else if (STRONG.has(name)) strong--;
    else if (!INLINE.has(name)) {
      endLine();
      blocks.pop();
    }
  };
  const read = (text: string): void => {
    if (text.trim() === '') {
      run?.parts.push(' ');
      return;
    }
    // A list written by hand: each dash after a line break is an item.
    if (breaks > 0 && HAND_WRITTEN_ITEM.test(text)) endLine();
    breaks = 0;
    run ??= { parts: [], ...blocks.at(-1)!, linkChars: 0, strongChars: 0 };
    run.parts.push(text);
    const chars = text.trim().length;
    if (links > 0) run.linkChars += chars;
    if (strong > 0) run.strongChars += chars;
  };
  let node: Node | null = root.firstChild;
  while (node) {
    if (node.nodeType === 3) read((node as Text).data);
    const entered: boolean = node.nodeType === 1 && enter(node as Element);
    if (entered && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    if (entered) leave(node as Element);
    while (node && !node.nextSibling) {
      node = node.parentNode;
      if (!node || node === root) {
        endLine();
        return lines;
      }
      leave(node as Element);
    }
    node = node?.nextSibling ?? null;
  }
  endLine();
  return lines;
}

const HAND_WRITTEN_ITEM = /^\s*[-–—•●▪]\s+\S/u;

const STRONG = new Set(['b', 'strong']);

function kindOf(element: Element): BlockKind | undefined {
  return KIND_BY_ELEMENT.get(element.localName);
}

/** A paragraph in a quotation or a list item is part of it; a division under a heading is a paragraph again. */
function inherited(kind: BlockKind): BlockKind {
  return kind === 'heading' ? 'paragraph' : kind;
}

function lineOf(run: Run, numbers?: Map<Element, number>): Line | null {
  const text = run.parts
    .join('')
    .replace(/[\u00ad\u200b\u2060\ufeff]/gu, '')
    .replace(/[\s\u00a0]+/gu, ' ')
    .trim();
  if (text === '') return null;
  const { element, linkChars, strongChars } = run;
  const kind =
    run.kind === 'paragraph' && looksLikeHeading(text, strongChars, element) ? 'heading' : run.kind;
  return {
    text,
    kind,
    element,
    number: numbers?.get(element) ?? numberOf(element),
    linkChars,
    strongChars,
  };
}

/** Characters of a bold line up to which it is a subheading without its element. */
const MAX_BOLD_HEADING_CHARS = 90;

/** Older pages write subheadings as bold paragraphs, newer ones as elements with a role. */
function looksLikeHeading(text: string, strongChars: number, element: Element): boolean {
  if (element.getAttribute('role') === 'heading') return true;
  if (text.length > MAX_BOLD_HEADING_CHARS || strongChars < text.replace(/\s/gu, '').length * 0.9)
    return false;
  return /\p{L}/u.test(text) && !/[.:;,?…。：？]["'”’»)]*$/u.test(text);
}

/** The same lines, each with its live element instead of the copy's: the copy is about to be consumed. */
export function tieLines(lines: Line[], live: Element[]): Line[] {
  return lines.map((line) => ({ ...line, element: live[line.number] ?? line.element }));
}

/** The number of the nearest numbered element: one that Readability made itself has none. */
function numberOf(element: Element): number {
  let at: Element | null = element;
  while (at && !at.hasAttribute(LIVE_NUMBER)) at = at.parentElement;
  return at ? Number(at.getAttribute(LIVE_NUMBER)) : -1;
}
