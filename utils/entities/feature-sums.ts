import type { Features } from './features.ts';
import { KEY_BITS, MULTIPLY_A, MULTIPLY_B, MULTIPLY_C } from './hash.ts';
import type { Model } from './model.ts';
import { BLOCK_BITS, LOW_BITS, startOf } from './sorted-keys.ts';

/**
 * Adds the weights of features to `LABEL_COUNT` sums as they are put: nothing is kept of them. Hash and look-up
 * are written out: a story's first ten thousand features are put before the engine has compiled anything, and
 * each call costs.
 */
export class FeatureSums implements Features {
  /** Where the weights of what is put go: to the `LABEL_COUNT` places of `sums` from `at` on. */
  readonly sums: Int16Array;
  at = 0;
  readonly #model: Model;

  constructor(model: Model, sums: Int16Array) {
    this.#model = model;
    this.sums = sums;
  }

  /** The key is `featureKey`'s. Most features of a text the model does not know. */
  put(kind: number, a: number, b = 0): void {
    let hash = kind ^ Math.imul(a, MULTIPLY_A) ^ Math.imul(b, MULTIPLY_B);
    hash = Math.imul(hash ^ (hash >>> 15), MULTIPLY_C);
    const key = (hash ^ (hash >>> 13)) >>> (32 - KEY_BITS);
    const { starts, lows } = this.#model.keys;
    const { blocks, offsets } = starts;
    const bucket = key >>> LOW_BITS;
    const next = bucket + 1;
    const low = key & 0xff;
    const first = blocks[bucket >>> BLOCK_BITS]! + offsets[bucket]!;
    const end = blocks[next >>> BLOCK_BITS]! + offsets[next]!;
    let index = first;
    while (index < end && lows[index] !== low) index++;
    if (index < end) addWeights(this.#model, bucket, first, index, this.sums, this.at);
  }
}

/** Add the weights of feature `index` of a bucket that begins with feature `first`. */
function addWeights(
  { lowMasks, highMasks, weights, weightStarts }: Model,
  bucket: number,
  first: number,
  index: number,
  sums: Int16Array,
  at: number,
): void {
  let weight = startOf(weightStarts, bucket);
  for (let i = first; i < index; i++) weight += BITS[lowMasks[i]!]! + BITS[highMasks[i]!]!;
  let mask = lowMasks[index]! | (highMasks[index]! << 8);
  for (let label = at; mask; label++, mask >>= 1) if (mask & 1) sums[label]! += weights[weight++]!;
}

/** How many bits are set in a byte. */
const BITS = new Uint8Array(256);
for (let byte = 1; byte < BITS.length; byte++) BITS[byte] = BITS[byte >> 1]! + (byte & 1);
