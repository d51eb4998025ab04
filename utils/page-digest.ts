import type { RefusalReason } from './extract/extract-articles.ts';
import type { Digest } from './digest.ts';

/** All the stories of a page, as the reader will see them. */
export interface PageDigest {
  url: string;
  /** The page's main story first. */
  digests: Digest[];
  /** Index of the story shown. */
  current: number;
}

/** Why there is no digest; every reason has its sentence in `locales`. */
export type FailureReason =
  | RefusalReason
  /** Browser pages, stores, PDF viewers: no extension may look inside. */
  | 'page-closed-to-us'
  /** The reader left the page while it was being read. */
  | 'page-gone'
  /** The page took too long, or broke, while it was being read. */
  | 'page-broken';

/** What the worker answers a click with. */
export type PageDigestResult =
  | { ok: true; page: PageDigest }
  | { ok: false; reason: FailureReason };
