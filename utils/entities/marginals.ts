import { SURELY_OUTSIDE } from './decode.ts';
import { LABEL_COUNT } from './recogniser.ts';

const L = LABEL_COUNT;

/** The probability of each label of each word under the model (forward-backward, scaled as in Rabiner 1989). */
export function marginals(
  scores: Float32Array,
  length: number,
  transitions: Float32Array,
): Float32Array {
  const alpha = new Float64Array(length * L);
  const emit = new Float64Array(length * L);
  const norms = new Float64Array(length);
  const step = Float64Array.from(transitions, Math.exp);
  const labelsOf = (i: number): number => (scores[i * L] === SURELY_OUTSIDE ? 1 : L);
  for (let i = 0; i < length; i++) {
    const labels = labelsOf(i);
    if (labels === 1) {
      emit[i * L] = norms[i] = alpha[i * L] = 1;
      continue;
    }
    const fromLabels = i === 0 ? 0 : labelsOf(i - 1);
    let top = -Infinity;
    for (let y = 0; y < L; y++) top = Math.max(top, scores[i * L + y]!);
    let norm = 0;
    for (let y = 0; y < L; y++) {
      emit[i * L + y] = Math.exp(scores[i * L + y]! - top);
      let sum = i === 0 ? step[L * L + y]! : 0;
      for (let from = 0; from < fromLabels; from++)
        sum += alpha[(i - 1) * L + from]! * step[from * L + y]!;
      norm += alpha[i * L + y] = sum * emit[i * L + y]!;
    }
    norms[i] = norm;
    for (let y = 0; y < L; y++) alpha[i * L + y]! /= norm;
  }
  const result = new Float32Array(length * L);
  let beta = new Float64Array(L).fill(1);
  let before = new Float64Array(L);
  for (let i = length - 1; i >= 0; i--) {
    const labels = labelsOf(i);
    if (labels === 1) beta[0] = 1; // whatever came, the label is certain: only ratios count
    for (let y = 0; y < labels; y++) result[i * L + y] = alpha[i * L + y]! * beta[y]!;
    normalise(result, i * L, labels);
    const fromLabels = i === 0 ? 0 : labelsOf(i - 1);
    for (let from = 0; from < fromLabels; from++) {
      let sum = 0;
      for (let y = 0; y < labels; y++) sum += step[from * L + y]! * emit[i * L + y]! * beta[y]!;
      before[from] = sum / norms[i]!;
    }
    [beta, before] = [before, beta];
  }
  return result;
}

/** Make `count` values from `at` on sum to 1. */
function normalise(values: Float32Array, at: number, count: number): void {
  let sum = 0;
  for (let i = at; i < at + count; i++) sum += values[i]!;
  for (let i = at; i < at + count; i++) values[i]! /= sum;
}
