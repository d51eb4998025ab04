import { KEY_BITS, MULTIPLY_A, MULTIPLY_B, MULTIPLY_C } from './hash.ts';

/** More than any word has (about ninety). */
const MAX_FEATURES = 128;

/** The keys of one word's features, cleared by setting `length` to 0: no garbage per word. */
export class FeatureList {
  readonly keys = new Uint32Array(MAX_FEATURES);
  length = 0;

  /**
   * Put a feature of a kind (see `kindSeed`) with one or two values, as `mix` hashes them. Written out: a story's
   * first ten thousand features are put before the engine has compiled anything, and each call costs.
   */
  put(kind: number, a: number, b = 0): void {
    let hash = kind ^ Math.imul(a, MULTIPLY_A) ^ Math.imul(b, MULTIPLY_B);
    hash = Math.imul(hash ^ (hash >>> 15), MULTIPLY_C);
    this.keys[this.length++] = (hash ^ (hash >>> 13)) >>> (32 - KEY_BITS);
  }
}
