import { readFileSync } from 'node:fs';
import type { Article } from '../../../utils/article.ts';
import { type Entity, recogniseEntities } from '../../../utils/entities/recognise-entities.ts';
import { readRecogniser } from '../../../utils/entities/recogniser.ts';
import { splitSentences } from '../../../utils/text/split-sentences.ts';

const WEIGHTS = new URL('../../../utils/entities/weights/en.bin', import.meta.url);
export const weightBytes = new Uint8Array(readFileSync(WEIGHTS));
export const recogniser = readRecogniser(weightBytes);

/** An article of these paragraphs. */
export function storyOf(paragraphs: readonly string[], headline = '', lang = 'en'): Article {
  const blocks = paragraphs.map((text) => ({
    kind: 'paragraph' as const,
    text,
    origin: 'page' as const,
  }));
  return { headline, lang, access: 'full', publisherPoints: [], blocks };
}

/** The entities of a story of these paragraphs, as the shipped recogniser finds them. */
export function entitiesOf(paragraphs: readonly string[], headline = '', lang = 'en'): Entity[] {
  const article = storyOf(paragraphs, headline, lang);
  return recogniseEntities(article, splitSentences(article), recogniser);
}
