import { LABEL_COUNT, OUTSIDE } from './labels.ts';
import type { LabelScores } from './score-story.ts';
import type { Segment } from './segments.ts';

const L = LABEL_COUNT;
const START = L; // the row of transitions from a sentence's start

/**
 * The probability of each label of each word of some of a story's segments under the model
 * (forward-backward, scaled as in Rabiner 1989); 0 in the others.
 */
export function marginals(
  scores: LabelScores,
  segments: readonly Segment[],
  transitions: Float32Array,
): Float32Array {
  const steps = Float64Array.from(transitions, Math.exp);
  const emit = new Float64Array(scores.scores.length);
  const alpha = new Float64Array(scores.scores.length);
  const norms = new Float64Array(scores.counts.length);
  const result = new Float32Array(scores.scores.length);
  for (const segment of segments) {
    goForward(scores, segment, steps, emit, alpha, norms);
    goBackward(scores, segment, steps, emit, alpha, norms, result);
  }
  return result;
}

function goForward(
  { scores, labels, counts }: LabelScores,
  { from, to, opens }: Segment,
  steps: Float64Array,
  emit: Float64Array,
  alpha: Float64Array,
  norms: Float64Array,
): void {
  const firstRow = (opens ? START : OUTSIDE) * L;
  for (let i = from; i < to; i++) {
    const base = i * L;
    const before = base - L;
    const count = counts[i]!;
    const countBefore = i === from ? 0 : counts[i - 1]!;
    let top = -Infinity;
    for (let c = 0; c < count; c++) top = Math.max(top, scores[base + labels[base + c]!]!);
    let norm = 0;
    for (let c = 0; c < count; c++) {
      const label = labels[base + c]!;
      emit[base + label] = Math.exp(scores[base + label]! - top);
      let sum = i === from ? steps[firstRow + label]! : 0;
      for (let p = 0; p < countBefore; p++) {
        const last = labels[before + p]!;
        sum += alpha[before + last]! * steps[last * L + label]!;
      }
      norm += alpha[base + label] = sum * emit[base + label]!;
    }
    norms[i] = norm;
    for (let c = 0; c < count; c++) alpha[base + labels[base + c]!]! /= norm;
  }
}

/** The chance of what comes after a word, given its label, is put in `result`, and there made the label's own. */
function goBackward(
  { labels, counts }: LabelScores,
  { from, to, closes }: Segment,
  steps: Float64Array,
  emit: Float64Array,
  alpha: Float64Array,
  norms: Float64Array,
  result: Float32Array,
): void {
  const beta = new Float64Array(2 * L);
  for (let i = to - 1; i >= from; i--) {
    const base = i * L;
    const own = (i & 1) * L;
    const next = L - own;
    let total = 0;
    const countAfter = i === to - 1 ? 0 : counts[i + 1]!;
    for (let c = 0; c < counts[i]!; c++) {
      const label = labels[base + c]!;
      let sum = i < to - 1 ? 0 : closes ? 1 : steps[label * L + OUTSIDE]!;
      for (let n = 0; n < countAfter; n++) {
        const after = labels[base + L + n]!;
        sum +=
          (steps[label * L + after]! * emit[base + L + after]! * beta[next + after]!) /
          norms[i + 1]!;
      }
      beta[own + label] = sum;
      total += result[base + label] = alpha[base + label]! * sum;
    }
    for (let c = 0; c < counts[i]!; c++) result[base + labels[base + c]!]! /= total;
  }
}
