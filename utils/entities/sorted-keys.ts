import { KEY_BITS } from './hash.ts';

/**
 * A set of evenly spread 24-bit keys, each with its index, that needs no unpacking: the upper 16 bits name one
 * of 65,536 buckets, and the file holds where each bucket starts and the lower 8 bits of each key. A click has
 * no time to build a hash table of 200,000 keys, not even to add up the sizes of 65,536 buckets.
 */
export interface SortedKeys {
  starts: BucketStarts;
  /** The lower 8 bits of each key. */
  lows: Uint8Array;
}

/** Where buckets start among all items: where their block of buckets does, and how far behind that. */
export interface BucketStarts {
  blocks: Uint32Array;
  offsets: Uint8Array;
}

export const LOW_BITS = 8;
export const BUCKETS = 1 << (KEY_BITS - LOW_BITS);
export const BLOCK_BITS = 4; // 16 buckets: their items can be counted in a byte

/** The index of a bucket's first item; of `BUCKETS`, one past the last item of all. */
export function startOf({ blocks, offsets }: BucketStarts, bucket: number): number {
  return blocks[bucket >>> BLOCK_BITS]! + offsets[bucket]!;
}

/** The index of a key, or -1. */
export function findKey({ starts, lows }: SortedKeys, key: number): number {
  const { blocks, offsets } = starts;
  const bucket = key >>> LOW_BITS;
  const next = bucket + 1;
  const low = key & 0xff;
  // `startOf`, written out: see `FeatureSums`.
  const end = blocks[next >>> BLOCK_BITS]! + offsets[next]!;
  for (let i = blocks[bucket >>> BLOCK_BITS]! + offsets[bucket]!; i < end; i++)
    if (lows[i] === low) return i;
  return -1;
}
