/**
 * A set of evenly spread keys below 2²⁴ in rising order, each with its index. The upper 16 bits point
 * to the few keys that share them: one pass builds it, which a hash table of 200,000 keys does not allow
 * in the milliseconds a click has.
 */
export interface SortedKeys {
  /** The index of a key, or -1. */
  find(key: number): number;
}

/** Keys are the upper 24 bits of a 32-bit hash: one look-up in a hundred meets a stranger's key, and training knows it. */
export const KEY_BITS = 24;
const LOW_BITS = 8;

/** The key of a 32-bit hash. */
export function keyOf(hash: number): number {
  return hash >>> (32 - KEY_BITS);
}

/** Index `keys`, which must rise. */
export function indexKeys(keys: Uint32Array): SortedKeys {
  const starts = new Uint32Array((1 << (KEY_BITS - LOW_BITS)) + 1);
  let next = 0;
  for (let i = 0; i < keys.length; i++) {
    const bucket = keys[i]! >>> LOW_BITS;
    while (next <= bucket) starts[next++] = i;
  }
  starts.fill(keys.length, next);
  return {
    find(key) {
      const bucket = key >>> LOW_BITS;
      const end = starts[bucket + 1]!;
      for (let i = starts[bucket]!; i < end; i++) if (keys[i] === key) return i;
      return -1;
    },
  };
}
