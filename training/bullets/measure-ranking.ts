import { selectCandidates } from '../../utils/summarise/select-bullets.ts';
import { dot } from './fit-weights.ts';
import type { Example } from './read-summaries.ts';
import { type Rouge, rouge } from './rouge.ts';

/** Bullets of a `short` digest: what Lead-3 is compared with. */
const BULLETS = 3;

/** ROUGE of the bullets that these weights choose for an article. */
export function rougeOfBullets(example: Example, weights: Float64Array): Rouge {
  const scores = example.features.map((row) => dot(row, weights));
  const { candidates, story, tokens, references } = example;
  const chosen = selectCandidates(candidates, scores, story, BULLETS);
  return rouge(
    references,
    chosen.flatMap((candidate) => tokens[candidates.indexOf(candidate)] ?? []),
  );
}
