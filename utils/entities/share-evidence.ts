import type { WordInfo } from './describe-word.ts';
import { ListFlag } from './lexicon.ts';
import { LABEL_COUNT } from './recogniser.ts';

const KINDS = 5; // outside, person, organisation, place, other
const kindOf = (label: number): number => (label + 1) >> 1;

/** How strongly what a word is elsewhere in the story speaks here; found on the open sets. */
const STRENGTH = 0.6;
/** No evidence is taken for more certain than this: a sentence that says otherwise must be able to win. */
const FLOOR = 0.03;

/** One sentence as first read. */
export interface FirstReading {
  words: readonly WordInfo[];
  scores: Float32Array;
  /** Probability of each label of each word. */
  chances: Float32Array;
}

/**
 * Let a name seen clearly in one sentence help where it is less clear: each capitalised word's scores
 * are moved towards the kinds that it has elsewhere in the story. Changes `scores` in place.
 */
export function shareEvidence(readings: readonly FirstReading[]): void {
  const sums = new Map<number, Float64Array>();
  for (const reading of readings)
    eachName(reading, (word, chances) => {
      let sum = sums.get(word);
      if (!sum) sums.set(word, (sum = new Float64Array(KINDS + 1)));
      for (let k = 0; k < KINDS; k++) sum[k]! += chances[k]!;
      sum[KINDS]!++;
    });
  for (const reading of readings)
    eachName(reading, (word, chances, i) => {
      const sum = sums.get(word)!;
      const others = sum[KINDS]! - 1;
      if (others < 1) return;
      const weight = STRENGTH * Math.min(1, 0.5 + others / 4);
      for (let label = 0; label < LABEL_COUNT; label++) {
        const k = kindOf(label);
        const elsewhere = (sum[k]! - chances[k]!) / others;
        reading.scores[i * LABEL_COUNT + label]! += weight * Math.log(Math.max(FLOOR, elsewhere));
      }
    });
}

function eachName(
  { words, chances }: FirstReading,
  visit: (word: number, chances: Float64Array, i: number) => void,
): void {
  const byKind = new Float64Array(KINDS);
  words.forEach((word, i) => {
    if (!word.capital || word.flags & ListFlag.ordinary) return;
    byKind.fill(0);
    for (let label = 0; label < LABEL_COUNT; label++)
      byKind[kindOf(label)]! += chances[i * LABEL_COUNT + label]!;
    visit(word.lower, byKind, i);
  });
}
