import type { WordInfo } from './describe-word.ts';
import { LABEL_COUNT } from './labels.ts';
import { ListFlag } from './lexicon.ts';
import { marginals } from './marginals.ts';
import type { LabelScores } from './score-story.ts';
import type { Segment } from './segments.ts';
import type { Story } from './story.ts';

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
  for (let i = 0; i < words.length; i++) if (isName(words[i]!)) uses[words[i]!.lowerId]!++;
  // What stands in the story once has nothing to share.
  const shared: number[] = [];
  for (let i = 0; i < words.length; i++)
    if (isName(words[i]!) && uses[words[i]!.lowerId]! > 1) shared.push(i);
  const chances = marginals(scores, segmentsWith(shared, segments), transitions);
  const sums = new Float32Array(forms * KINDS);
  for (const i of shared) addChances(sums, words[i]!.lowerId, scores, chances, i);
  for (const i of shared) {
    const { lowerId } = words[i]!;
    if (scores.counts[i]! > 1) move(scores.scores, i, sums, lowerId, chances, uses[lowerId]! - 1);
  }
}

/** The segments that hold any of some places, both rising. */
function segmentsWith(places: readonly number[], segments: readonly Segment[]): Segment[] {
  let p = 0;
  return segments.filter(({ from, to }) => {
    while (p < places.length && places[p]! < from) p++;
    return p < places.length && places[p]! < to;
  });
}

/** Add what word `i` is likely to be to the sums of its form. */
function addChances(
  sums: Float32Array,
  form: number,
  { counts }: LabelScores,
  chances: Float32Array,
  i: number,
): void {
  const sum = form * KINDS;
  // Where a word is surely outside, that is all the evidence there is.
  if (counts[i] === 1) sums[sum]!++;
  else
    for (let label = 0; label < LABEL_COUNT; label++)
      sums[sum + kindOf(label)]! += chances[i * LABEL_COUNT + label]!;
}

/** Move the scores of word `i` towards what its form is in the `others` of its places. */
function move(
  scores: Float32Array,
  i: number,
  sums: Float32Array,
  form: number,
  chances: Float32Array,
  others: number,
): void {
  const weight = STRENGTH * Math.min(1, 0.5 + others / 4);
  for (let kind = 0; kind < KINDS; kind++) {
    // Labels of a kind: 2 · kind - 1 begins a name, 2 · kind goes on with it.
    const first = i * LABEL_COUNT + 2 * kind;
    const own = chances[first]! + (kind > 0 ? chances[first - 1]! : 0);
    const elsewhere = (sums[form * KINDS + kind]! - own) / others;
    const shift = weight * Math.log(Math.max(FLOOR, elsewhere));
    scores[first]! += shift;
    if (kind > 0) scores[first - 1]! += shift;
  }
}

function isName(word: WordInfo): boolean {
  return word.capital && !(word.flags & ListFlag.ordinary);
}
