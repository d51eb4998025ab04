import { readFileSync } from 'node:fs';
import { recogniseEntities } from '../../../utils/entities/recognise-entities.ts';
import { readRecogniser } from '../../../utils/entities/recogniser.ts';
import { splitSentences } from '../../../utils/text/split-sentences.ts';
import { articleOf } from './article-of.ts';

/** Our first article in a process: the weights (a file's path) are read, too. Prints the time, in ms. */
export function timeFirstArticle(text: string, weights: string): void {
  const began = performance.now();
  const recogniser = readRecogniser(readFileSync(weights));
  const article = articleOf(text);
  recogniseEntities(article, splitSentences(article), recogniser);
  console.log(performance.now() - began);
}
