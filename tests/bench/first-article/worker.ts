import { readFileSync } from 'node:fs';
import { digestArticle } from '../../../utils/digest.ts';
import { type Recogniser, readRecogniser } from '../../../utils/entities/recogniser.ts';
import { warmUp } from '../../../utils/warm-up.ts';
import { articleOf } from './article-of.ts';

/** All that a worker that wakes computes until its first digest, warming up included. Prints the time, in ms. */
export function timeFirstArticle(text: string, weights: string): void {
  const began = performance.now();
  let read: Recogniser | undefined;
  const recogniser = () => (read ??= readRecogniser(readFileSync(weights)));
  warmUp(recogniser);
  digestArticle(articleOf(text), { length: 'medium', recogniser: recogniser() });
  console.log(performance.now() - began);
}
