import type { ContentScriptContext } from '#imports';
import type { Extraction } from './extract/extract-articles.ts';
import type { PaintReport, SourceRequest } from './messages.ts';
import type { PageDigest } from './page-digest.ts';

/** What the popup and the worker may ask of a page that was read. */
export interface PresentedPage {
  show(page: PageDigest): PaintReport;
  hide(): void;
  jumpTo(request: SourceRequest): boolean;
  /** Index of the story painted, or else in view. */
  current(): number;
  /** What the reader last jumped to. */
  shown(): SourceRequest | undefined;
}

/** A page that was read, on its way from the script that read it to the one that presents it. */
export interface PageRead {
  stories: Extract<Extraction, { ok: true }>;
  /** Lives as long as the reading: until the page is read again, or the extension goes. */
  ctx: ContentScriptContext;
  /** Takes the page presented; questions to it wait until then, and fail where that fails. */
  onPresented: (page: Promise<PresentedPage>) => void;
}

/**
 * Both scripts live in the extension's own world of the page, each with modules of its own: what one
 * leaves here the other finds. By a symbol, for elements of the page answer to names, `<p id="read">`
 * to `globalThis.read`.
 */
const PLACE = Symbol.for('nutgraf.page-read');

const world: typeof globalThis & { [PLACE]?: PageRead } = globalThis;

/** Leave a page read for the script that presents it, in place of an older reading. */
export function handOver(read: PageRead): void {
  world[PLACE] = read;
}

/** The page read last, once; undefined where it was taken or there is none. */
export function takeOver(): PageRead | undefined {
  const read = world[PLACE];
  delete world[PLACE];
  return read;
}
