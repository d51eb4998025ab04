import type { Article, Span } from '../article.ts';
import type { Sentence } from '../text/split-sentences.ts';
import type { Recogniser } from './recogniser.ts';

export type EntityKind = 'person' | 'organisation' | 'place' | 'other';

/** One span of the article that names something; `text` is the block's text from start to end. */
export interface Mention extends Span {
  text: string;
}

/** What mentions refer to. */
export interface Entity {
  name: string;
  kind: EntityKind;
  /** A person's title or office as the article gives it: "General", "prime minister". */
  role?: string;
  /** Other forms the article uses ("PVARA"); a demonym is never an alias of its place. */
  aliases: string[];
  /** 0 to 1: how much the story is about it. */
  salience: number;
  /** In reading order. */
  mentions: Mention[];
}

/** Find the entities of an article, most salient first. */
export function recogniseEntities(
  _article: Article,
  _sentences: readonly Sentence[],
  _recogniser: Recogniser,
): Entity[] {
  throw new Error('being written');
}
