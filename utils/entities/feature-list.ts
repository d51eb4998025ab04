import { KEY_BITS, MULTIPLY_A, MULTIPLY_B, MULTIPLY_C } from './hash.ts';

/** What takes the features of a word. */
export interface Features {
  /** Put a feature of a kind (see `kindSeed`) with one or two values, as `mix` hashes them. */
  put(kind: number, a: number, b?: number): void;
}

/** More than any word has (about ninety). */
const MAX_FEATURES = 128;

/** The keys of one word's features, cleared by setting `length` to 0: no garbage per word. */
export class FeatureList implements Features {
  readonly keys = new Uint32Array(MAX_FEATURES);
  length = 0;

  put(kind: number, a: number, b = 0): void {
    let hash = kind ^ Math.imul(a, MULTIPLY_A) ^ Math.imul(b, MULTIPLY_B);
    hash = Math.imul(hash ^ (hash >>> 15), MULTIPLY_C);
    this.keys[this.length++] = (hash ^ (hash >>> 13)) >>> (32 - KEY_BITS);
  }
}
