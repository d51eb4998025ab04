import type { Span } from '../article.ts';
import type { Replacement } from './summarise-article.ts';

/** Fewer words than this are a caption, a credit or a cry; Chinese and Japanese count two characters a word. */
export const MIN_WORDS = 7;
/** A point of more words is a paragraph: two lines of the popup hold about 35. */
export const MAX_WORDS = 35;

/** Where a sentence, or the first of two, stands in its story. */
export interface SentencePlace {
  /** Its index among the story's sentences. */
  index: number;
  /** Its place among the story's whole sentences: captions and headings aside, the first is 0. */
  place: number;
}

/** One sentence, or two that belong together, that can stand as a bullet, in the words it would have. */
export interface Candidate extends SentencePlace {
  text: string;
  /** Indexes of its one or two sentences. */
  sentences: readonly number[];
  /** One span for each of its sentences. */
  sources: Span[];
  origin: 'quoted' | 'shortened';
  replaced: Replacement[];
  words: number;
  /** Content words of its whole sentences, in order. */
  content: readonly string[];
  /** The content words it keeps, to tell whether two say the same. */
  terms: ReadonlySet<string>;
  background: boolean;
}
