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
  for (let i = 0; i < length; i++) {
    let top = -Infinity;
    for (let y = 0; y < L; y++) top = Math.max(top, scores[i * L + y]!);
    let norm = 0;
    for (let y = 0; y < L; y++) {
      emit[i * L + y] = Math.exp(scores[i * L + y]! - top);
      let sum = 0;
      if (i === 0) sum = step[L * L + y]!;
      else
        for (let from = 0; from < L; from++)
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
    for (let y = 0; y < L; y++) result[i * L + y] = alpha[i * L + y]! * beta[y]!;
    for (let from = 0; from < L; from++) {
      let sum = 0;
      for (let y = 0; y < L; y++) sum += step[from * L + y]! * emit[i * L + y]! * beta[y]!;
      before[from] = sum / norms[i]!;
    }
    [beta, before] = [before, beta];
  }
  return result;
}
