import { isInside, LABEL_COUNT, OUTSIDE } from './labels.ts';
import type { LabelScores } from './score-story.ts';
import type { Segment } from './segments.ts';

const L = LABEL_COUNT;
const START = L; // the row of transitions from a sentence's start

/** What the passes over a story's words keep, `L` places a word (`norms`: one); 0 where a label is out. */
interface Passes {
  /** The chance of a step between labels, up to a factor: `exp` of the transitions. */
  steps: Float64Array;
  emit: Float64Array;
  /** The chance of a label given the words up to it. */
  alpha: Float64Array;
  norms: Float64Array;
  /** What a label is worth to the word before it: its own fit and the chance of all that comes after. */
  ahead: Float64Array;
}

/**
 * The probability of each label of each word of some of a story's segments under the model
 * (forward-backward, scaled as in Rabiner 1989); 0 in the others.
 */
export function marginals(
  scores: LabelScores,
  segments: readonly Segment[],
  transitions: Float32Array,
): Float32Array {
  const size = scores.scores.length;
  const passes: Passes = {
    steps: Float64Array.from(transitions, Math.exp),
    emit: new Float64Array(size),
    alpha: new Float64Array(size),
    norms: new Float64Array(scores.counts.length),
    ahead: new Float64Array(size),
  };
  const result = new Float32Array(size);
  for (const segment of segments) {
    goForward(scores, segment, passes);
    goBackward(scores, segment, passes, result);
  }
  return result;
}

function goForward(
  { scores, labels, counts }: LabelScores,
  { from, to, opens }: Segment,
  { steps, emit, alpha, norms }: Passes,
): void {
  const firstRow = (opens ? START : OUTSIDE) * L;
  for (let i = from; i < to; i++) {
    const base = i * L;
    const before = base - L;
    const end = base + counts[i]!;
    let top = -Infinity;
    for (let c = base; c < end; c++) {
      const score = scores[base + labels[c]!]!;
      if (score > top) top = score;
    }
    let norm = 0;
    for (let c = base; c < end; c++) {
      const label = labels[c]!;
      const own = Math.exp(scores[base + label]! - top);
      let sum = i === from ? steps[firstRow + label]! : 0;
      const least = isInside(label) ? label - 1 : 0;
      const most = i === from ? -1 : isInside(label) ? label : L - 1;
      for (let last = least; last <= most; last++)
        sum += alpha[before + last]! * steps[last * L + label]!;
      emit[base + label] = own;
      alpha[base + label] = sum * own;
      norm += sum * own;
    }
    norms[i] = norm;
    for (let c = base; c < end; c++) alpha[base + labels[c]!]! /= norm;
  }
}

function goBackward(
  { labels, counts }: LabelScores,
  { from, to, closes }: Segment,
  { steps, emit, alpha, norms, ahead }: Passes,
  result: Float32Array,
): void {
  for (let i = to - 1; i >= from; i--) {
    const base = i * L;
    const after = base + L;
    const end = base + counts[i]!;
    let total = 0;
    for (let c = base; c < end; c++) {
      const label = labels[c]!;
      const row = label * L;
      let sum = 1;
      if (i < to - 1) {
        sum = steps[row + OUTSIDE]! * ahead[after + OUTSIDE]!;
        for (let next = 1; next < L; next += 2) sum += steps[row + next]! * ahead[after + next]!;
        const inside = label + (label & 1);
        if (label !== OUTSIDE) sum += steps[row + inside]! * ahead[after + inside]!;
      } else if (!closes) sum = steps[row + OUTSIDE]!;
      ahead[base + label] = (emit[base + label]! * sum) / norms[i]!;
      const chance = alpha[base + label]! * sum;
      result[base + label] = chance;
      total += chance;
    }
    for (let c = base; c < end; c++) result[base + labels[c]!]! /= total;
  }
}
