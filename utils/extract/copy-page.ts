import { unclobbered } from './unclobbered.ts';

/** The attribute that carries an element's number in the copy once `writeNumbers` has written it. */
export const LIVE_NUMBER = 'data-nutgraf-live';

/** A copy of a page that may be cut and changed. */
export interface PageCopy {
  document: Document;
  /** The number of each element of the copy. */
  numbers: Map<Element, number>;
  /** The live element of each number. */
  live: Element[];
}

/** Elements read at most: a page of 10 MB is cut past here, at an element's end, so that it takes seconds, not minutes. */
const MAX_ELEMENTS = 40_000;

/** Characters of text read at most (UTF-16 code units), for the same reason. */
export const MAX_TEXT_CHARS = 2_000_000;

/** Depth past which elements become siblings: recursion in a DOM implementation or in Readability would overflow. */
const MAX_DEPTH = 500;

/** Elements whose text nobody reads. */
const CODE = new Set(['script', 'style']);

/** Elements whose `name` or `id` can shadow properties of their form or of the document. */
const SHADOWING = 'form,fieldset,input,button,select,textarea,output,object,img,embed,iframe';

/** Copy a document, number the copy's elements by their live ones, and leave the document as it was. */
export function copyPage(page: Document): PageCopy {
  const elements = [...unclobbered(page, 'querySelectorAll')('*')];
  const copy = fitsWhole(elements) ? copyWhole(page, elements) : copyWithinLimits(page);
  for (const element of unclobbered(copy.document, 'querySelectorAll')(SHADOWING)) {
    unclobbered(element, 'removeAttribute')('name');
    unclobbered(element, 'removeAttribute')('id');
  }
  return copy;
}

/** Write each element's number into the copy, where Readability carries it along; what was taken out needs none. */
export function writeNumbers({ document, numbers }: PageCopy): void {
  for (const element of document.querySelectorAll('*'))
    element.setAttribute(LIVE_NUMBER, String(numbers.get(element)));
}

/** Whether the page is small and shallow enough to be copied in one native call. */
function fitsWhole(elements: Element[]): boolean {
  if (elements.length > MAX_ELEMENTS) return false;
  // Document order: those of an element's ancestors that are still open lie on a stack.
  const open: Node[] = [];
  for (const element of elements) {
    const parent = unclobbered(element, 'parentNode');
    while (open.length > 0 && open.at(-1) !== parent) open.pop();
    if (open.push(element) > MAX_DEPTH) return false;
  }
  return true;
}

function copyWhole(page: Document, live: Element[]): PageCopy {
  const document = unclobbered(page, 'cloneNode')(true) as Document;
  const numbers = new Map<Element, number>();
  let n = 0;
  for (const element of unclobbered(document, 'querySelectorAll')('*')) numbers.set(element, n++);
  return { document, numbers, live };
}

/** Copy node by node, in document order, until a limit is reached; no recursion. */
function copyWithinLimits(page: Document): PageCopy {
  const document = unclobbered(page, 'cloneNode')(false) as Document;
  const walker = unclobbered(page, 'createTreeWalker')(page, ELEMENTS_AND_TEXT);
  const live: Element[] = [];
  const numbers = new Map<Element, number>();
  // The copies of the ancestors of the node at hand, the document first.
  const open: Node[] = [document];
  let depth = 0;
  let chars = 0;
  const place = (node: Node): void => {
    const copy = unclobbered(node, 'cloneNode')(false);
    if (node.nodeType === TEXT_NODE) chars += readableChars(node as Text);
    else {
      numbers.set(copy as Element, live.length);
      live.push(node as Element);
    }
    const parent = open[Math.min(depth, MAX_DEPTH) - 1] ?? document;
    unclobbered(parent, 'appendChild')(copy);
    open.length = Math.min(depth, MAX_DEPTH);
    open.push(copy);
  };
  for (;;) {
    if (walker.firstChild()) depth++;
    else {
      while (!walker.nextSibling()) {
        depth--;
        if (depth <= 0 || !walker.parentNode()) return { document, numbers, live };
      }
    }
    const { currentNode } = walker;
    const full = live.length >= MAX_ELEMENTS || chars > MAX_TEXT_CHARS;
    if (full && currentNode.nodeType !== TEXT_NODE) return { document, numbers, live };
    place(currentNode);
  }
}

/** Length of a text node, or 0 for code and styles: a megabyte of state in a script delays nobody. */
function readableChars(text: Text): number {
  const parent = text.length > 1000 ? text.parentElement : null;
  const inCode = parent !== null && CODE.has(unclobbered(parent, 'localName'));
  return inCode ? 0 : text.length;
}

/** NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT; the constants' object is no global in Node. */
const ELEMENTS_AND_TEXT = 0x1 | 0x4;
/** Node.TEXT_NODE. */
const TEXT_NODE = 3;
