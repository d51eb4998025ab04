import {
  BLOCK_BITS,
  type BucketStarts,
  LOW_BITS,
  type SortedKeys,
  startOf,
} from './sorted-keys.ts';

/** A linear-chain CRF (Lafferty et al. 2001): a score for each label of a feature, and for each pair of labels. */
export interface Model {
  /** The features that have a weight. */
  keys: SortedKeys;
  /** The labels that each feature has a weight for: bit n for label n, low eight bits and the rest. */
  lowMasks: Uint8Array;
  highMasks: Uint8Array;
  /** The weights, feature by feature and label by label, in `scale` units; and where each bucket's start. */
  weights: Int8Array;
  weightStarts: BucketStarts;
  scale: number;
  /** From label (row) to label; the last row is the start of a sentence. Forbidden: -Infinity. */
  transitions: Float32Array;
}

/** Add a feature's weights to the `LABEL_COUNT` sums from `at` on. Most features of a text the model does not know. */
export function addFeature(model: Model, key: number, sums: Int16Array, at: number): void {
  const { blocks, offsets } = model.keys.starts;
  const { lows } = model.keys;
  const bucket = key >>> LOW_BITS;
  const low = key & 0xff;
  // `startOf`, written out: it is asked for ten thousand times before the engine has compiled anything.
  const first = blocks[bucket >>> BLOCK_BITS]! + offsets[bucket]!;
  const end = blocks[(bucket + 1) >>> BLOCK_BITS]! + offsets[bucket + 1]!;
  let index = first;
  while (index < end && lows[index] !== low) index++;
  if (index < end) addWeights(model, bucket, index, first, sums, at);
}

/** Add the weights of feature `index` of a bucket that begins with feature `first`. */
function addWeights(
  { lowMasks, highMasks, weights, weightStarts }: Model,
  bucket: number,
  index: number,
  first: number,
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
