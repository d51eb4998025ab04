/**
 * A set of evenly spread 24-bit keys, each with its index, that needs no unpacking: the upper 16 bits name
 * one of 65,536 buckets, the file holds how many keys each bucket has and the lower 8 bits of each. A click
 * has no time to build a hash table of 200,000 keys.
 */
export interface SortedKeys {
  /** First key of each bucket, and one past the last key of all. */
  starts: Uint32Array;
  /** The lower 8 bits of each key. */
  lows: Uint8Array;
}

/** Keys are the upper 24 bits of a 32-bit hash: one look-up in a hundred meets a stranger's key, and training knows it. */
export const KEY_BITS = 24;
export const LOW_BITS = 8;
export const BUCKETS = 1 << (KEY_BITS - LOW_BITS);

/** The key of a 32-bit hash. */
export function keyOf(hash: number): number {
  return hash >>> (32 - KEY_BITS);
}

/** Where each bucket starts, from how many each holds. */
export function startsOf(counts: Uint8Array): Uint32Array {
  const starts = new Uint32Array(counts.length + 1);
  for (let b = 0, sum = 0; b < counts.length; b++) starts[b + 1] = sum += counts[b]!;
  return starts;
}

/** The index of a key, or -1. */
export function findKey({ starts, lows }: SortedKeys, key: number): number {
  const bucket = key >>> LOW_BITS;
  const low = key & 0xff;
  const end = starts[bucket + 1]!;
  for (let i = starts[bucket]!; i < end; i++) if (lows[i] === low) return i;
  return -1;
}

/** Lay out rising keys in buckets; a bucket holds at most 255. */
export function layOutKeys(keys: Uint32Array): { counts: Uint8Array; keys: SortedKeys } {
  const counts = new Uint8Array(BUCKETS);
  for (const key of keys) {
    const bucket = key >>> LOW_BITS;
    if (counts[bucket] === 255) throw new Error('keys are not evenly spread');
    counts[bucket]!++;
  }
  return { counts, keys: { starts: startsOf(counts), lows: Uint8Array.from(keys) } };
}
