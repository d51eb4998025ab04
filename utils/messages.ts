import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Span } from './article.ts';
import type { PageDigest, PageDigestResult } from './page-digest.ts';
import type { ReadAhead } from './read-ahead.ts';

/** Which stretch of which story a jump goes to: a bullet's sources, or one mention. */
export interface SourceRequest {
  /** Index into `PageDigest.digests`. */
  story: number;
  sources: readonly Span[];
}

/** How many mentions a digest has in blocks read from the page, and how many found their place. */
export interface PaintReport {
  mentions: number;
  painted: number;
}

/** What a page that was read remembers. */
export interface HeldReading {
  /** The address it was read at. */
  url: string;
  /** Index of the story painted, or else in view. */
  current: number;
  /** What the reader last jumped to. */
  shown?: SourceRequest | undefined;
}

interface Messages {
  /** Popup → worker: wake, before it is known what for. */
  wake(): void;
  /** Popup → worker: a page is being read, its digest will be asked for. */
  getReady(): void;
  /** Popup → worker: the digest of the page in this tab, from the cache or made now; of what was read ahead, if anything was. */
  digestTab(request: { tabId: number; ahead?: ReadAhead | undefined }): PageDigestResult;
  /** Worker → page: what our reading of the page holds; no answer where there is none. */
  currentReading(): HeldReading;
  /** Popup or worker → page: paint the names of a digest. */
  showHighlights(page: PageDigest): PaintReport;
  /** Popup → page: take all paint away. */
  hideHighlights(): void;
  /** Popup → page: scroll to a source and light it; false where its text is no longer there. */
  showSource(request: SourceRequest): boolean;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Messages>();
