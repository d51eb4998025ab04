import { featureKey } from './hash.ts';

/** More than any word can have; a longer list would be cut. */
const MAX_FEATURES = 128;

/** The keys of one word's features, cleared by setting `length` to 0: no garbage per word. */
export class FeatureList {
  readonly keys = new Uint32Array(MAX_FEATURES);
  length = 0;

  /** Put a feature of a kind (see `kindSeed`) with one or two values. */
  put(kind: number, a: number, b = 0): void {
    if (this.length < MAX_FEATURES) this.keys[this.length++] = featureKey(kind, a, b);
  }
}
