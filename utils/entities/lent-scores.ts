import type { WordInfo } from './describe-word.ts';
import { FeatureSums } from './feature-sums.ts';
import { LABEL_COUNT } from './labels.ts';
import type { Model } from './model.ts';
import { REACH } from './story.ts';
import { putWordFeatures } from './word-features.ts';

const OFFSETS = 2 * REACH + 1;

/** The scores that a story's words lend to the places around them, each summed once a word form. */
export class LentScores {
  readonly #features: FeatureSums;
  readonly #done: Uint8Array;

  /** `forms` is how many word forms the story has. */
  constructor(model: Model, forms: number) {
    this.#features = new FeatureSums(model, new Int16Array(forms * OFFSETS * LABEL_COUNT));
    this.#done = new Uint8Array(forms * OFFSETS);
  }

  /** Add what a word that stands `offset` places away lends; an edge lends nothing. */
  add(word: WordInfo, offset: number, sum: Int16Array): void {
    if (word.id < 0) return;
    const slot = word.id * OFFSETS + offset + REACH;
    const from = slot * LABEL_COUNT;
    const features = this.#features;
    if (!this.#done[slot]) {
      this.#done[slot] = 1;
      features.at = from;
      putWordFeatures(word, offset, features);
    }
    const { sums } = features;
    for (let label = 0; label < LABEL_COUNT; label++) sum[label]! += sums[from + label]!;
  }
}
