import type { Article, Span } from '../article.ts';
import type { Entity } from '../entities/recognise-entities.ts';
import type { Sentence } from '../text/split-sentences.ts';

/** A name put for a pronoun: `start`–`end` in the bullet, taken from `by` in the article. */
export interface Replacement {
  start: number;
  end: number;
  by: Span;
}

/** One point of the summary, in the article's own words. */
export interface Bullet {
  text: string;
  /** The one or two sentences it came from. */
  sources: Span[];
  origin: 'quoted' | 'shortened';
  replaced?: Replacement[];
}

/** Choose and shorten the sentences that give the points of the story, in reading order. */
export function summariseArticle(
  _article: Article,
  _sentences: readonly Sentence[],
  _entities: readonly Entity[],
  _length: 'short' | 'medium' | 'long',
): Bullet[] {
  throw new Error('being written');
}
