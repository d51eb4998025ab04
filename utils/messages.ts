import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Span } from './article.ts';
import type { PageDigest, PageDigestResult } from './page-digest.ts';

/** Which sentence of which story a jump goes to. */
export interface SourceRequest {
  /** Index into `PageDigest.digests`. */
  story: number;
  sources: Span[];
}

interface Messages {
  /** Popup → worker: the digest of the page in this tab, from the cache or made now. */
  digestTab(tabId: number): PageDigestResult;
  /** Popup or worker → page: paint the names; answers how many mentions there are and how many found their place. */
  showHighlights(page: PageDigest): { mentions: number; painted: number };
  /** Popup → page: take all paint away. */
  hideHighlights(): void;
  /** Popup → page: scroll to a bullet's source and light it; false where its text is no longer there. */
  showSource(request: SourceRequest): boolean;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Messages>();
