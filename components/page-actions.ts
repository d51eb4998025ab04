import type { SourceRequest } from '../utils/messages.ts';
import type { PageDigest, PageDigestResult } from '../utils/page-digest.ts';

/** What a view may ask of the page beside it. A rejected promise means nobody was there to answer. */
export interface PageActions {
  /** The page's digest, or why there is none. */
  readPage: () => Promise<PageDigestResult>;
  /** Scroll to a passage and light it; false where its text is no longer there. */
  showSource: (request: SourceRequest) => Promise<boolean>;
  /** Whether the reader wants the names painted. */
  readHighlighting: () => Promise<boolean>;
  /** Keep the reader's wish, and paint the names of the page or take the paint away. */
  setHighlighting: (on: boolean, page: PageDigest) => Promise<void>;
}
