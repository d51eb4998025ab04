import type { Article } from './article.ts';
import { type Digest, type DigestLength, digestArticle } from './digest.ts';
import type { Recogniser } from './entities/recogniser.ts';
import type { SourceRequest } from './messages.ts';
import type { RefusalReason } from './extract/extract-articles.ts';

/** All the stories of a page, as the reader will see them. */
export interface PageDigest {
  url: string;
  /** The page's main story first; never empty. */
  digests: Digest[];
  /** Index of the story shown. */
  current: number;
  /** What the reader last jumped to; the page remembers it as long as its reading. */
  shown?: SourceRequest;
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

/** What the content script answers its injection with: the stories of the page at this address. */
export type PageReading =
  | {
      ok: true;
      url: string;
      articles: Article[];
      /** Index of the story in view. */
      current: number;
    }
  | { ok: false; url: string; reason: FailureReason };

/** What the worker answers a click with. */
export type PageDigestResult =
  | { ok: true; page: PageDigest }
  | { ok: false; reason: FailureReason };

/** Digest every story of a page; the one in view is shown first. */
export function digestPage(
  { url, articles, current }: { url: string; articles: readonly Article[]; current: number },
  options: { length: DigestLength; recogniser: Recogniser },
): PageDigest {
  return { url, digests: articles.map((article) => digestArticle(article, options)), current };
}
