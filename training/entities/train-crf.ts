import { LABEL_COUNT, mayFollow } from '../../utils/entities/labels.ts';
import { Paths } from './crf-paths.ts';
import type { Examples } from './extract-features.ts';
import { randomFrom, shuffle } from './random.ts';

export interface CrfSettings {
  epochs: number;
  /** AdaGrad's step (Duchi et al. 2011). */
  rate: number;
  /** Strength of the pull to 0 that keeps weights small: λ of λ/2·w². */
  decay: number;
  /** Strength of the pull to 0 that makes weights vanish: λ of λ·|w|. */
  sparsity: number;
  seed: number;
}

export interface Crf {
  /** `LABEL_COUNT` weights a feature. */
  weights: Float32Array;
  /** From (row) to label; the last row starts a sentence. Forbidden: -Infinity. */
  transitions: Float32Array;
}

const L = LABEL_COUNT;
const START = L;

/**
 * Train a linear-chain CRF by stochastic gradient on the likelihood of the allowed labels
 * (Lafferty et al. 2001; partly open labels as in Tsuboi et al. 2008).
 */
export function trainCrf(
  examples: Examples,
  settings: CrfSettings,
  report: (line: string) => void,
): Crf {
  const trainer = new Trainer(examples, settings);
  const order = Uint32Array.from({ length: examples.sentences.length - 1 }, (_, i) => i);
  const random = randomFrom(settings.seed);
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    shuffle(order, random);
    let loss = 0;
    const began = performance.now();
    let shrinks = 0;
    order.forEach((sentence, i) => {
      loss += trainer.learn(sentence);
      if ((i + 1) * SHRINKS_AN_EPOCH < (shrinks + 1) * order.length) return;
      trainer.shrink();
      if (epoch >= settings.epochs - AVERAGED_EPOCHS) trainer.note();
      shrinks++;
    });
    report(
      `epoch ${epoch + 1}: loss ${Math.round(loss)}, ${Math.round((performance.now() - began) / 1000)} s`,
    );
  }
  return trainer.result();
}

const EPSILON = 1e-6;
const SURE = 1e-3; // expected and allowed labels differ less: nothing to learn from this word
const TINY = 1e-5;
const SHRINKS_AN_EPOCH = 16;
// The last steps wander around the best weights: their average is nearer to it than any (Polyak & Juditsky 1992).
const AVERAGED_EPOCHS = 2;
const MAX_WORDS = 600; // a longer "sentence" is a table; it would teach little and take long

const ANY = new Uint16Array(MAX_WORDS).fill(0xffff); // every label allowed

class Trainer {
  readonly #x: Examples;
  readonly #settings: CrfSettings;
  readonly #weights: Float32Array;
  /** The sum of the weights as they were each time they were noted. */
  readonly #sums: Float32Array;
  #noted = 0;
  readonly #squares: Float32Array;
  readonly #transitions = new Float32Array((L + 1) * L);
  readonly #transitionSquares = new Float32Array((L + 1) * L);
  readonly #paths = new Paths(MAX_WORDS);
  readonly #scores = new Float64Array(MAX_WORDS * L);
  readonly #expected = new Float64Array(MAX_WORDS * L);
  readonly #expectedPairs = new Float64Array((L + 1) * L);
  readonly #expTransitions = new Float64Array((L + 1) * L);

  constructor(examples: Examples, settings: CrfSettings) {
    this.#x = examples;
    this.#settings = settings;
    this.#weights = new Float32Array(examples.keys.length * L);
    this.#sums = new Float32Array(examples.keys.length * L);
    this.#squares = new Float32Array(examples.keys.length * L);
  }

  /** One step on one sentence; answers its loss. */
  learn(sentence: number): number {
    const first = this.#x.sentences[sentence]!;
    const length = Math.min(this.#x.sentences[sentence + 1]! - first, MAX_WORDS);
    if (length === 0) return 0;
    this.#score(first, length);
    for (let i = 0; i < this.#expTransitions.length; i++) {
      const from = Math.floor(i / L);
      const open = from === START ? i % L === 0 || (i % L) % 2 === 1 : mayFollow(from, i % L);
      this.#expTransitions[i] = open ? Math.exp(this.#transitions[i]!) : 0;
    }
    this.#expected.fill(0, 0, length * L);
    this.#expectedPairs.fill(0);
    const allowed = this.#x.allowed.subarray(first, first + length);
    const sums = { labels: this.#expected, pairs: this.#expectedPairs };
    const all = this.#paths.expect(
      this.#scores,
      this.#expTransitions,
      ANY.subarray(0, length),
      1,
      sums,
    );
    const right = this.#paths.expect(this.#scores, this.#expTransitions, allowed, -1, sums);
    this.#update(first, length);
    return all - right;
  }

  /** Pull all weights to 0 for a sixteenth of an epoch, by each one's own step (Duchi et al. 2011, section 5). */
  shrink(): void {
    const { rate, decay, sparsity } = this.#settings;
    const weights = this.#weights;
    for (let i = 0; i < weights.length; i++) {
      const weight = weights[i]!;
      if (weight === 0) continue;
      const step = rate / (Math.sqrt(this.#squares[i]!) + EPSILON) / SHRINKS_AN_EPOCH;
      const size = Math.abs(weight) * Math.max(0, 1 - step * decay) - step * sparsity;
      weights[i] = size <= 0 ? 0 : Math.sign(weight) * size;
    }
  }

  /** Note the weights for their average. */
  note(): void {
    for (let i = 0; i < this.#sums.length; i++) this.#sums[i]! += this.#weights[i]!;
    this.#noted++;
  }

  result(): Crf {
    const transitions = this.#transitions.map((weight, i) => {
      const from = Math.floor(i / L);
      const open = from === START ? i % L === 0 || (i % L) % 2 === 1 : mayFollow(from, i % L);
      return open ? weight : -Infinity;
    });
    return { weights: this.#sums.map((sum) => sum / this.#noted), transitions };
  }

  #score(first: number, length: number): void {
    const { words, features } = this.#x;
    for (let i = 0; i < length; i++) {
      const base = i * L;
      for (let label = 0; label < L; label++) this.#scores[base + label] = 0;
      for (let f = words[first + i]!, end = words[first + i + 1]!; f < end; f++)
        for (let label = 0, at = features[f]! * L; label < L; label++, at++)
          this.#scores[base + label]! += this.#weights[at]!;
    }
  }

  #update(first: number, length: number): void {
    const { words, features } = this.#x;
    const { rate } = this.#settings;
    const weights = this.#weights;
    const squares = this.#squares;
    for (let i = 0; i < length; i++) {
      let largest = 0;
      for (let y = 0; y < L; y++) largest = Math.max(largest, Math.abs(this.#expected[i * L + y]!));
      if (largest < SURE) continue;
      for (let f = words[first + i]!, end = words[first + i + 1]!; f < end; f++) {
        for (let y = 0, at = features[f]! * L; y < L; y++, at++) {
          const slope = this.#expected[i * L + y]!;
          if (slope < TINY && slope > -TINY) continue;
          const square = (squares[at]! += slope * slope);
          weights[at]! -= (rate * slope) / (Math.sqrt(square) + EPSILON);
        }
      }
    }
    for (let i = 0; i < this.#transitions.length; i++) {
      const slope = this.#expectedPairs[i]!;
      if (slope === 0) continue;
      const square = (this.#transitionSquares[i]! += slope * slope);
      this.#transitions[i]! -= (rate * slope) / (Math.sqrt(square) + EPSILON);
    }
  }
}
