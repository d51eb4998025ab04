import type { WordInfo } from './describe-word.ts';
import { FeatureList } from './feature-list.ts';
import { LABEL_COUNT } from './labels.ts';
import { addFeature, type Model } from './model.ts';
import { REACH } from './story.ts';
import { putWordFeatures } from './word-features.ts';

const OFFSETS = 2 * REACH + 1;

/** The scores that a story's words lend to the places around them, each summed once a word form. */
export class LentScores {
  readonly #model: Model;
  readonly #sums: Int16Array;
  readonly #done: Uint8Array;
  readonly #features = new FeatureList();

  /** `forms` is how many word forms the story has. */
  constructor(model: Model, forms: number) {
    this.#model = model;
    this.#sums = new Int16Array(forms * OFFSETS * LABEL_COUNT);
    this.#done = new Uint8Array(forms * OFFSETS);
  }

  /** Add what a word that stands `offset` places away lends; an edge lends nothing. */
  add(word: WordInfo, offset: number, sum: Int16Array): void {
    if (word.id < 0) return;
    const slot = word.id * OFFSETS + offset + REACH;
    const from = slot * LABEL_COUNT;
    const sums = this.#sums;
    if (!this.#done[slot]) {
      this.#done[slot] = 1;
      const features = this.#features;
      features.length = 0;
      putWordFeatures(word, offset, features);
      for (let f = 0; f < features.length; f++)
        addFeature(this.#model, features.keys[f]!, sums, from);
    }
    for (let label = 0; label < LABEL_COUNT; label++) sum[label]! += sums[from + label]!;
  }
}
