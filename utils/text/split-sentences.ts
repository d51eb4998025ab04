import type { Article, Span } from '../article.ts';

/** A sentence and where it sits in its block: `text` is exactly the block's text from start to end. */
export interface Sentence extends Span {
  text: string;
}

/** Split an article's blocks into sentences, in reading order. */
export function splitSentences(_article: Pick<Article, 'blocks' | 'lang'>): Sentence[] {
  throw new Error('being written');
}
