import { FEATURES } from '../../utils/summarise/ranking-features.ts';
import {
  findChoices,
  findSaid,
  overlap,
  selectCandidates,
  unlearnedWorth,
} from '../../utils/summarise/select-bullets.ts';
import { makeAdam } from './adam.ts';
import type { Example } from './read-summaries.ts';
import { rouge } from './rouge.ts';

/** How sharply a better sentence is to be preferred: gain of ROUGE (0 to 1) per e-fold; sharper (0.03), cnn lost 0.05 of R2 out of fold. */
const TEMPERATURE = 0.05;
/** Pairs of words are the harder half of ROUGE, and nearer to what is meant. */
const R2_SHARE = 2;
/** Steps of descent, and how often the model's own choices are learned from anew. */
const STEPS = 250;
const ROUNDS = 2;
const BULLETS = 3;
const WIDTH = FEATURES.length;
/** One choice the model faced: what it could have taken, and how much of each it should. */
interface Lesson {
  rows: Float64Array[];
  /** What each of them is worth besides. */
  unlearned: number[];
  target: number[];
}

/**
 * Learn the ranking: a weight for each feature, in the order of `FEATURES`. Each article gives a lesson for each bullet: which sentence would add most
 * ROUGE to those already chosen, chosen by the model itself (imitation on its own path: Ross et
 * al., "DAgger", AISTATS 2011), as a softmax over the candidates (listwise: Cao et al., ICML 2007).
 * Every article has the same say. The same input gives the same ranking.
 */
export function fitRanking(examples: readonly Example[]): Float64Array {
  const weights = new Float64Array(WIDTH);
  weights[FEATURES.findIndex(({ name }) => name === 'early')] = 3;
  for (let round = 0; round < ROUNDS; round++) {
    descend(
      weights,
      examples.flatMap((example) => makeLessons(example, weights)),
    );
  }
  return weights;
}

function makeLessons(example: Example, weights: Float64Array): Lesson[] {
  const { candidates, features, story, tokens, references } = example;
  const scores = features.map((row) => dot(row, weights));
  const lessons: Lesson[] = [];
  for (let taken = 0; taken < BULLETS; taken++) {
    const chosen = selectCandidates(candidates, scores, story, taken);
    if (chosen.length < taken) break;
    const own = chosen.flatMap((candidate) => tokens[candidates.indexOf(candidate)] ?? []);
    const before = gain(rouge(references, own));
    const nearest = candidates.map(({ terms }) =>
      Math.max(0, ...chosen.map((other) => overlap(terms, other.terms))),
    );
    const said = findSaid(chosen, story);
    const choices = findChoices(candidates, chosen, nearest).map((i) => {
      const row = features[i] ?? new Float64Array(WIDTH);
      const candidate = candidates[i];
      const unlearned = candidate ? unlearnedWorth(candidate, said, story) : 0;
      const after = gain(rouge(references, [...own, ...(tokens[i] ?? [])]));
      return { row, unlearned, worth: (after - before) / TEMPERATURE };
    });
    // A lead that can be put in one way alone is taken without a choice.
    if (choices.length < 2) continue;
    lessons.push({
      rows: choices.map(({ row }) => row),
      unlearned: choices.map((choice) => choice.unlearned),
      target: softmax(choices.map(({ worth }) => worth)),
    });
  }
  return lessons;
}

function gain({ r1, r2 }: { r1: number; r2: number }): number {
  return r1 + R2_SHARE * r2;
}

function descend(learned: Float64Array, lessons: readonly Lesson[]): void {
  const adam = makeAdam(WIDTH);
  for (let step = 1; step <= STEPS; step++) {
    const gradient = new Float64Array(WIDTH);
    for (const { rows, unlearned, target } of lessons) {
      const predicted = softmax(rows.map((row, i) => dot(row, learned) + (unlearned[i] ?? 0)));
      for (const [i, row] of rows.entries()) {
        const error = ((predicted[i] ?? 0) - (target[i] ?? 0)) / lessons.length;
        for (let f = 0; f < WIDTH; f++) gradient[f] = (gradient[f] ?? 0) + error * (row[f] ?? 0);
      }
    }
    adam(learned, gradient, step);
  }
}

export function dot(row: Float64Array, weights: Float64Array): number {
  let sum = 0;
  for (let f = 0; f < row.length; f++) sum += (row[f] ?? 0) * (weights[f] ?? 0);
  return sum;
}

function softmax(scores: readonly number[]): number[] {
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}
