import type { Article } from './article.ts';
import { cutBody } from './cut-body.ts';
import { type Entity, recogniseEntities } from './entities/recognise-entities.ts';
import type { Recogniser } from './entities/recogniser.ts';
import { type Bullet, summariseArticle } from './summarise/summarise-article.ts';
import { splitSentences } from './text/split-sentences.ts';

/** How many bullets at most: 3, 5 or 7, as in the W3C Summarizer's `key-points`. */
export type DigestLength = 'short' | 'medium' | 'long';

/** An article, its points and the names in it. */
export interface Digest {
  article: Article;
  bullets: Bullet[];
  entities: Entity[];
}

/** The whole pipeline: one article in, its digest out; of a body that is too long, the beginning. */
export function digestArticle(
  whole: Article,
  { length, recogniser }: { length: DigestLength; recogniser: Recogniser },
): Digest {
  const article = cutBody(whole);
  const sentences = splitSentences(article);
  const entities = recogniseEntities(article, sentences, recogniser);
  const bullets = summariseArticle(article, sentences, entities, length);
  return { article, bullets, entities };
}
