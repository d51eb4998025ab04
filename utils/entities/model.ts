import type { BucketStarts, SortedKeys } from './sorted-keys.ts';

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
