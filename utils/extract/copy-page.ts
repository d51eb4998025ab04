import { unclobbered } from './unclobbered.ts';

/** The attribute that carries an element's number in the copy. */
export const LIVE_NUMBER = 'data-nutgraf-live';

/** A copy of a page that may be cut and changed; `live[n]` is the live element numbered n in it. */
export interface PageCopy {
  document: Document;
  live: Element[];
}

/** Elements read at most: a page of 10 MB is cut past here, at an element's end, so that it takes seconds, not minutes. */
const MAX_ELEMENTS = 40_000;

/** Characters of text read at most (UTF-16 code units), for the same reason. */
const MAX_TEXT_CHARS = 2_000_000;

/** Depth past which elements become siblings: recursion in a DOM implementation or in Readability would overflow. */
const MAX_DEPTH = 500;

/** Elements whose text nobody reads. */
const CODE = new Set(['script', 'style']);

/** Elements whose `name` or `id` can shadow properties of their form or of the document. */
const SHADOWING = 'form,fieldset,input,button,select,textarea,output,object,img,embed,iframe';

/** Copy a document, number the copy's elements by their live ones, and leave the document as it was. */
export function copyPage(page: Document): PageCopy {
  const copy = fitsWhole(page) ? copyWhole(page) : copyWithinLimits(page);
  for (const element of unclobbered(copy.document, 'querySelectorAll')(SHADOWING)) {
    unclobbered(element, 'removeAttribute')('name');
    unclobbered(element, 'removeAttribute')('id');
  }
  return copy;
}

/** Whether the page is small and shallow enough to be copied in one native call. */
function fitsWhole(page: Document): boolean {
  const walker = unclobbered(page, 'createTreeWalker')(page, ELEMENTS_AND_TEXT);
  let elements = 0;
  let chars = 0;
  for (let depth = 0; depth >= 0;) {
    const { currentNode } = walker;
    if (currentNode.nodeType === TEXT_NODE) chars += readableChars(currentNode as Text);
    else elements++;
    if (depth > MAX_DEPTH || elements > MAX_ELEMENTS || chars > MAX_TEXT_CHARS) return false;
    if (walker.firstChild()) {
      depth++;
      continue;
    }
    while (!walker.nextSibling()) {
      depth--;
      if (depth <= 0 || !walker.parentNode()) return true;
    }
  }
  return true;
}

function copyWhole(page: Document): PageCopy {
  const document = unclobbered(page, 'cloneNode')(true) as Document;
  const live = [...unclobbered(page, 'querySelectorAll')('*')];
  const copies = unclobbered(document, 'querySelectorAll')('*');
  // One look-up for thousands of elements.
  const root = copies[0];
  const setAttribute =
    root && (Reflect.get(Object.getPrototypeOf(root), 'setAttribute') as Element['setAttribute']);
  for (let n = 0; n < copies.length; n++) setAttribute?.call(copies[n]!, LIVE_NUMBER, String(n));
  return { document, live };
}

/** Copy node by node, in document order, until a limit is reached; no recursion. */
function copyWithinLimits(page: Document): PageCopy {
  const document = unclobbered(page, 'cloneNode')(false) as Document;
  const walker = unclobbered(page, 'createTreeWalker')(page, ELEMENTS_AND_TEXT);
  const live: Element[] = [];
  // The copies of the ancestors of the node at hand, the document first.
  const open: Node[] = [document];
  let depth = 0;
  let chars = 0;
  const place = (node: Node): void => {
    const copy = unclobbered(node, 'cloneNode')(false);
    if (node.nodeType === TEXT_NODE) chars += readableChars(node as Text);
    else {
      live.push(node as Element);
      number(copy as Element, live.length - 1);
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
        if (depth <= 0 || !walker.parentNode()) return { document, live };
      }
    }
    const { currentNode } = walker;
    const full = live.length >= MAX_ELEMENTS || chars > MAX_TEXT_CHARS;
    if (full && currentNode.nodeType !== TEXT_NODE) return { document, live };
    place(currentNode);
  }
}

/** Length of a text node, or 0 for code and styles: a megabyte of state in a script delays nobody. */
function readableChars(text: Text): number {
  const parent = text.length > 1000 ? text.parentElement : null;
  const inCode = parent !== null && CODE.has(unclobbered(parent, 'localName'));
  return inCode ? 0 : text.length;
}

function number(copy: Element, n: number): void {
  unclobbered(copy, 'setAttribute')(LIVE_NUMBER, String(n));
}

/** NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT; the constants' object is no global in Node. */
const ELEMENTS_AND_TEXT = 0x1 | 0x4;
/** Node.TEXT_NODE. */
const TEXT_NODE = 3;
