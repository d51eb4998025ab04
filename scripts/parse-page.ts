import { JSDOM, VirtualConsole } from 'jsdom';

/** A page's document in Node, its scripts never run; disposing of it frees its memory. */
export interface ParsedPage extends Disposable {
  document: Document;
}

/**
 * Parse a page as a browser would, with jsdom: Readability gives there what it gives in Chromium
 * (in linkedom, 1.5 points of F1 less on news in many languages).
 */
export function parsePage(html: string, url: string): ParsedPage {
  // A silent console: jsdom reports each style sheet it cannot read.
  const { window } = new JSDOM(html, { url, virtualConsole: new VirtualConsole() });
  return { document: window.document, [Symbol.dispose]: () => window.close() };
}
