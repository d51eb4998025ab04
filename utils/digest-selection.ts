import type { Article } from './article.ts';
import { type DigestLength, digestArticle } from './digest.ts';
import type { Recogniser } from './entities/recogniser.ts';
import type { PageDigest } from './page-digest.ts';

/** Text a reader selected on a page. */
export interface Selection {
  /** Address of the page. */
  url: string;
  text: string;
}

interface SelectionOptions {
  /** What the digest is called: a selection has no headline of its own. */
  headline: string;
  length: DigestLength;
  recogniser: Recogniser;
}

/**
 * Digest the text a reader selected, and nothing else of its page. A line of it is a block; none is
 * tied to the page, so that its points jump nowhere and its names are listed, not painted.
 */
export function digestSelection(
  { url, text }: Selection,
  { headline, ...options }: SelectionOptions,
): PageDigest {
  const blocks = text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .map((line) => ({ kind: 'paragraph', text: line, origin: 'selection' }) as const);
  const article: Article = {
    headline,
    dir: directionOf(text),
    access: 'full',
    publisherPoints: [],
    blocks,
  };
  return { url, digests: [digestArticle(article, options)], current: 0 };
}

/** A text without a page runs as its first letter does, as HTML's `dir=auto` has it. */
function directionOf(text: string): 'ltr' | 'rtl' {
  const [letter = ''] = text.match(/\p{L}/u) ?? [];
  return /[\p{scx=Arab}\p{scx=Hebr}\p{scx=Syrc}\p{scx=Thaa}]/u.test(letter) ? 'rtl' : 'ltr';
}
