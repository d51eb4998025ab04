import { readFileSync } from 'node:fs';
import { recogniseEntities } from '../../../utils/entities/recognise-entities.ts';
import { readRecogniser } from '../../../utils/entities/recogniser.ts';
import { splitSentences } from '../../../utils/text/split-sentences.ts';

/** Our first article in a process: the weights (a file's path) are read, too. Prints the time, in ms. */
export function timeFirstArticle(text: string, weights: string): void {
  const began = performance.now();
  const recogniser = readRecogniser(readFileSync(weights));
  const blocks = text
    .split('\n')
    .map((line) => ({ kind: 'paragraph' as const, text: line, origin: 'page' as const }));
  const article = {
    headline: '',
    access: 'full' as const,
    publisherPoints: [],
    lang: 'en',
    blocks,
  };
  recogniseEntities(article, splitSentences(article), recogniser);
  console.log(performance.now() - began);
}
