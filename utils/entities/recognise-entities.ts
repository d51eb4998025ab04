import type { Article, Span } from '../article.ts';
import type { Sentence } from '../text/split-sentences.ts';
import { findKnownNames } from './find-known-names.ts';
import { findMentions } from './find-mentions.ts';
import { isWrittenIn } from './is-written-in.ts';
import { rankEntities } from './rank-entities.ts';
import type { Recogniser } from './recogniser.ts';
import { resolveMentions } from './resolve-mentions.ts';

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

export interface RecogniseOptions {
  /** Whether mentions help each other across the story; off only to measure what that is worth. */
  articleReasoning?: boolean;
}

/** Find the entities of an article, most salient first. */
export function recogniseEntities(
  article: Article,
  sentences: readonly Sentence[],
  recogniser: Recogniser,
  options: RecogniseOptions = {},
): Entity[] {
  const mentions = isWrittenIn(article, sentences, recogniser.lang)
    ? findMentions(sentences, recogniser, options)
    : findKnownNames(sentences, recogniser, article.lang);
  return rankEntities(resolveMentions(mentions, article), article);
}
