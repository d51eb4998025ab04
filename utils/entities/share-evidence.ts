import type { WordInfo } from './describe-word.ts';
import { ListFlag } from './lexicon.ts';
import { marginals } from './marginals.ts';
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
}

/** A reading with the probability of each label of each word. */
interface WeighedReading extends FirstReading {
  chances: Float32Array;
}

/**
 * Let a name seen clearly in one sentence help where it is less clear: each capitalised word's scores
 * are moved towards the kinds that it has elsewhere in the story. Changes `scores` in place.
 */
export function shareEvidence(sentences: readonly FirstReading[], transitions: Float32Array): void {
  const readings = withRepeatedNames(sentences).map(({ words, scores }) => ({
    words,
    scores,
    chances: marginals(scores, words.length, transitions),
  }));
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

/** The sentences with a name that stands in the story more than once: the others have nothing to share. */
function withRepeatedNames(sentences: readonly FirstReading[]): FirstReading[] {
  const counts = new Map<number, number>();
  for (const { words } of sentences)
    for (const word of words)
      if (isName(word)) counts.set(word.lower, (counts.get(word.lower) ?? 0) + 1);
  return sentences.filter(({ words }) =>
    words.some((word) => isName(word) && counts.get(word.lower)! > 1),
  );
}

function isName(word: WordInfo): boolean {
  return word.capital && !(word.flags & ListFlag.ordinary);
}

function eachName(
  { words, chances }: WeighedReading,
  visit: (word: number, chances: Float64Array, i: number) => void,
): void {
  const byKind = new Float64Array(KINDS);
  words.forEach((word, i) => {
    if (!isName(word)) return;
    byKind.fill(0);
    for (let label = 0; label < LABEL_COUNT; label++)
      byKind[kindOf(label)]! += chances[i * LABEL_COUNT + label]!;
    visit(word.lower, byKind, i);
  });
}
