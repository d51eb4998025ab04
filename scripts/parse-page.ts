import { JSDOM, VirtualConsole } from 'jsdom';
import { nestingDepth } from './nesting-depth.ts';

/**
 * Elements inside each other past which a page is refused: jsdom's time grows with the square of the
 * depth (10 s at 10,000, over a minute at 30,000). Browsers stop nesting at 512 by themselves.
 */
export const MAX_NESTING = 5_000;

/** A page's document in Node, its scripts never run; disposing of it frees its memory. */
export interface ParsedPage extends Disposable {
  document: Document;
}

/**
 * Parse a page as a browser would, with jsdom: Readability gives there what it gives in Chromium
 * (in linkedom, 1.5 points of F1 less on news in many languages). Throws a plain sentence where
 * the page is nested deeper than `MAX_NESTING`.
 */
export function parsePage(html: string, url: string): ParsedPage {
  if (nestingDepth(html) > MAX_NESTING)
    throw new RangeError(`the page's elements are more than ${MAX_NESTING} deep inside each other`);
  // A silent console: jsdom reports each style sheet it cannot read.
  const { window } = new JSDOM(html, { url, virtualConsole: new VirtualConsole() });
  return { document: window.document, [Symbol.dispose]: () => window.close() };
}
