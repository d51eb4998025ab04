import type { Features } from '../../utils/entities/features.ts';
import { featureKey } from '../../utils/entities/hash.ts';

/** More than any word has (about ninety). */
const MAX_FEATURES = 128;

/** The keys of one word's features, cleared by setting `length` to 0: no garbage per word. */
export class FeatureList implements Features {
  readonly keys = new Uint32Array(MAX_FEATURES);
  length = 0;

  put(kind: number, a: number, b = 0): void {
    this.keys[this.length++] = featureKey(kind, a, b);
  }
}
