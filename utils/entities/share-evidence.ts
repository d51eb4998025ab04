import type { WordInfo } from './describe-word.ts';
import { LABEL_COUNT } from './labels.ts';
import { ListFlag } from './lexicon.ts';
import { marginals } from './marginals.ts';
import type { LabelScores } from './score-story.ts';
import type { Segment } from './segments.ts';
import type { Range, Story } from './story.ts';

const KINDS = 5; // outside, person, organisation, place, other
const kindOf = (label: number): number => (label + 1) >> 1;

/** How strongly what a word is elsewhere in the story speaks here; found on the open sets. */
const STRENGTH = 0.6;
/** No evidence is taken for more certain than this: a sentence that says otherwise must be able to win. */
const FLOOR = 0.03;

/**
 * Let a name seen clearly in one sentence help where it is less clear: each capitalised word's scores
 * are moved towards the kinds that it has elsewhere in the story. Changes `scores` in place.
 */
export function shareEvidence(
  story: Story,
  scores: LabelScores,
  segments: readonly Segment[],
  transitions: Float32Array,
): void {
  const { words, forms } = story;
  const uses = new Uint32Array(forms);
  for (const word of words) if (isName(word)) uses[word.lowerId]!++;
  // What stands in the story once has nothing to share.
  const shares = (word: WordInfo): boolean => isName(word) && uses[word.lowerId]! > 1;
  const sharing = segments.filter((range) => rangeHas(words, range, shares));
  const chances = marginals(scores, sharing, transitions);
  const sums = new Float32Array(forms * KINDS);
  // Where a word is surely outside, that is all the evidence there is.
  words.forEach((word, i) => {
    if (scores.counts[i] === 1 && shares(word)) sums[word.lowerId * KINDS]!++;
  });
  const eachShared = (visit: (word: WordInfo, i: number) => void): void => {
    for (const { from, to } of sharing)
      for (let i = from; i < to; i++) if (shares(words[i]!)) visit(words[i]!, i);
  };
  eachShared(({ lowerId }, i) => {
    for (let label = 0; label < LABEL_COUNT; label++)
      sums[lowerId * KINDS + kindOf(label)]! += chances[i * LABEL_COUNT + label]!;
  });
  eachShared(({ lowerId }, i) => {
    const others = uses[lowerId]! - 1;
    const weight = STRENGTH * Math.min(1, 0.5 + others / 4);
    for (let kind = 0; kind < KINDS; kind++) {
      // Labels of a kind: 2 · kind - 1 begins a name, 2 · kind goes on with it.
      const first = i * LABEL_COUNT + 2 * kind;
      const own = chances[first]! + (kind > 0 ? chances[first - 1]! : 0);
      const elsewhere = (sums[lowerId * KINDS + kind]! - own) / others;
      const shift = weight * Math.log(Math.max(FLOOR, elsewhere));
      scores.scores[first]! += shift;
      if (kind > 0) scores.scores[first - 1]! += shift;
    }
  });
}

function rangeHas(
  words: readonly WordInfo[],
  { from, to }: Range,
  wanted: (word: WordInfo) => boolean,
): boolean {
  for (let i = from; i < to; i++) if (wanted(words[i]!)) return true;
  return false;
}

function isName(word: WordInfo): boolean {
  return word.capital && !(word.flags & ListFlag.ordinary);
}
