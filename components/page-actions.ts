import type { SourceRequest } from '../utils/messages.ts';
import type { Settings } from '../utils/read-settings.ts';
import type { PageDigest, PageDigestResult } from '../utils/page-digest.ts';

/** What a view may ask of the page beside it. A rejected promise means nobody was there to answer. */
export interface PageActions {
  /** The page's digest, or why there is none. */
  readPage: () => Promise<PageDigestResult>;
  /** Hear that this page is no longer the one beside the view; answers the way to stop. The panel hears of every tab itself. */
  onPageLeft?: (page: PageDigest, tell: () => void) => () => void;
  /** Scroll to a passage and light it; false where its text is no longer there. */
  showSource: (request: SourceRequest) => Promise<boolean>;
  /** Paint the names of the page, or take the paint away. */
  paintNames: (on: boolean, page: PageDigest) => Promise<void>;
  readSettings: () => Promise<Settings>;
  changeSettings: (change: Partial<Settings>) => Promise<void>;
  /** Show the settings page. */
  openSettings: () => Promise<void>;
  /** Show this digest beside the page; the panel itself has none. */
  openSidePanel?: () => Promise<void>;
}
