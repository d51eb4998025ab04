import { LABEL_COUNT } from '../../utils/entities/labels.ts';

const L = LABEL_COUNT;
const START = L;

/** Expected counts of labels (`LABEL_COUNT` a word) and of label pairs (the last row starts a sentence). */
export interface ExpectedCounts {
  labels: Float64Array;
  pairs: Float64Array;
}

/** Sums over all ways to label a sentence, forward and backward (scaled as in Rabiner 1989). */
export class Paths {
  readonly #alpha: Float64Array;
  readonly #beta: Float64Array;
  readonly #norms: Float64Array;
  readonly #emits: Float64Array;

  /** `maxWords`: of the longest sentence. */
  constructor(maxWords: number) {
    this.#alpha = new Float64Array(maxWords * L);
    this.#beta = new Float64Array(maxWords * L);
    this.#norms = new Float64Array(maxWords);
    this.#emits = new Float64Array(maxWords * L);
  }

  /**
   * Add `sign` times the expected counts of a sentence to `counts`; answers the log of the sum over all ways.
   * `steps` are the exponentials of the transitions, `allowed` the bits of the labels that each word may have.
   */
  expect(
    scores: Float64Array,
    steps: Float64Array,
    allowed: Uint16Array,
    sign: number,
    counts: ExpectedCounts,
  ): number {
    const length = allowed.length;
    const logSum = this.#goForward(scores, steps, allowed);
    this.#goBackward(steps, length);
    for (let i = 0; i < length; i++) this.#count(i, steps, sign, counts);
    return logSum;
  }

  #goForward(scores: Float64Array, t: Float64Array, allowed: Uint16Array): number {
    const alpha = this.#alpha;
    const e = this.#emits;
    let logSum = 0;
    for (let i = 0; i < allowed.length; i++) {
      const mask = allowed[i]!;
      let top = -Infinity;
      for (let y = 0; y < L; y++) top = Math.max(top, scores[i * L + y]!);
      logSum += top;
      let norm = 0;
      for (let y = 0; y < L; y++) {
        const emit = mask & (1 << y) ? Math.exp(scores[i * L + y]! - top) : 0;
        e[i * L + y] = emit;
        let sum = 0;
        if (emit > 0)
          if (i === 0) sum = t[START * L + y]!;
          else
            for (let from = 0; from < L; from++)
              sum += alpha[(i - 1) * L + from]! * t[from * L + y]!;
        norm += alpha[i * L + y] = sum * emit;
      }
      if (norm <= 0) norm = Number.MIN_VALUE;
      this.#norms[i] = norm;
      logSum += Math.log(norm);
      for (let y = 0; y < L; y++) alpha[i * L + y]! /= norm;
    }
    return logSum;
  }

  #goBackward(t: Float64Array, length: number): void {
    const beta = this.#beta;
    const e = this.#emits;
    for (let y = 0; y < L; y++) beta[(length - 1) * L + y] = 1;
    for (let i = length - 2; i >= 0; i--)
      for (let from = 0; from < L; from++) {
        let sum = 0;
        for (let y = 0; y < L; y++)
          sum += t[from * L + y]! * e[(i + 1) * L + y]! * beta[(i + 1) * L + y]!;
        beta[i * L + from] = sum / this.#norms[i + 1]!;
      }
  }

  /** Add the expected counts of word `i`, and of the pairs that it ends. */
  #count(i: number, t: Float64Array, sign: number, { labels, pairs }: ExpectedCounts): void {
    const alpha = this.#alpha;
    const beta = this.#beta;
    for (let y = 0; y < L; y++) {
      labels[i * L + y]! += sign * alpha[i * L + y]! * beta[i * L + y]!;
      const into = (this.#emits[i * L + y]! * beta[i * L + y]!) / this.#norms[i]!;
      if (into === 0) continue;
      if (i === 0) pairs[START * L + y]! += sign * t[START * L + y]! * into;
      else
        for (let from = 0; from < L; from++)
          pairs[from * L + y]! += sign * alpha[(i - 1) * L + from]! * t[from * L + y]! * into;
    }
  }
}
