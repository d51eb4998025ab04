/** Features are numbers: a hash stands for "the word before is ‘Mr’", and nothing else is stored. */

/**
 * Hash a string to 30 bits (FNV-1a over UTF-16 code units, then `mix`): engines keep numbers of that size
 * without a box.
 */
export function hashText(text: string): number {
  let hash = FNV_START;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), FNV_PRIME);
  return mix(hash, 0);
}

/** FNV-1a (Fowler, Noll and Vo, public domain): from the start, `Math.imul(hash ^ code, FNV_PRIME)` each step. */
export const FNV_START = 0x811c9dc5 | 0;
export const FNV_PRIME = 0x01000193;

const HASH_BITS = 30;

/** Join two whole numbers into a hash of 30 bits, order mattering. */
export function mix(a: number, b: number): number {
  return stir(Math.imul(a, MULTIPLY_A) ^ Math.imul(b, MULTIPLY_B)) >>> (32 - HASH_BITS);
}

/** How many bits a feature's key has: one look-up in a hundred meets a stranger's key, and training knows it. */
export const KEY_BITS = 24;

/** The key of a hash of 30 bits: its upper bits. */
export function keyOf(hash: number): number {
  return hash >>> (HASH_BITS - KEY_BITS);
}

/** The key of a feature of a kind (see `kindSeed`) with two values; `FeatureSums` has it written out. */
export function featureKey(kind: number, a: number, b: number): number {
  return stir(kind ^ Math.imul(a, MULTIPLY_A) ^ Math.imul(b, MULTIPLY_B)) >>> (32 - KEY_BITS);
}

/** A number that keeps kinds of features apart. */
export function kindSeed(kind: number): number {
  return Math.imul(kind, 0x9e3779b1);
}

export const MULTIPLY_A = 0x85ebca6b | 0;
export const MULTIPLY_B = 0xc2b2ae35 | 0;
export const MULTIPLY_C = 0x2c1b3c6d;

/** Let every bit change the upper ones (after the finaliser of MurmurHash3, public domain). */
function stir(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), MULTIPLY_C);
  return mixed ^ (mixed >>> 13);
}
