import { Casing, type WordInfo } from './describe-word.ts';
import type { Features } from './features.ts';
import { FNV_PRIME, FNV_START, hashText, kindSeed } from './hash.ts';
import { ListFlag } from './lexicon.ts';
import { REACH } from './story.ts';

/** The upper bits of a cluster's number name the coarse group that it belongs to. */
const COARSE_SHIFT = 6;
const LONGEST_PREFIX = 4;
const LONGEST_SUFFIX = 5;

// One number per kind of feature, so that "suffix -stan" and "prefix stan-" never meet.
const Kind = {
  word: kindSeed(1),
  lower: kindSeed(2),
  shape: kindSeed(3),
  prefix: [kindSeed(4), kindSeed(5)],
  suffix: [kindSeed(6), kindSeed(7)],
  cluster: kindSeed(8),
  coarse: kindSeed(9),
  coarseCasing: kindSeed(10),
  casing: kindSeed(11),
  flags: kindSeed(12),
  flag: kindSeed(13),
} as const;

/** Kinds of what a word lends to one `offset` places away. */
interface LentKinds {
  lower: number;
  casing: number;
  cluster: number;
  coarse: number;
  shape: number;
  flags: number;
  suffix: number;
}

const LENT: readonly LentKinds[] = [-2, -1, 0, 1, 2].map((offset) => {
  const seed = (kind: number): number => kindSeed(20 + (offset + REACH) * 10 + kind);
  return {
    lower: seed(0),
    casing: seed(1),
    cluster: seed(2),
    coarse: seed(3),
    shape: seed(4),
    flags: seed(5),
    suffix: seed(6),
  };
});

/** Put the features that a word lends to the place `offset` before it (its own: 0) into `out`. */
export function putWordFeatures(word: WordInfo, offset: number, out: Features): void {
  if (offset === 0) putOwn(word, out);
  else putLent(word, offset, out);
}

function putOwn(word: WordInfo, out: Features): void {
  const { text, lowerText, casing, cluster, flags } = word;
  const capital = word.capital ? 1 : 0;
  out.put(Kind.word, text === lowerText ? word.lower : hashText(text));
  out.put(Kind.lower, word.lower);
  out.put(Kind.shape, word.shape);
  if (casing !== Casing.mark && casing !== Casing.number) {
    putAffixes(lowerText, capital, out);
    out.put(Kind.flags, flags, casing);
    for (let bit = 1; bit <= ListFlag.ordinary; bit <<= 1)
      if (flags & bit) out.put(Kind.flag, bit, capital);
  }
  if (cluster) {
    out.put(Kind.cluster, cluster);
    out.put(Kind.coarseCasing, cluster >> COARSE_SHIFT, casing);
  }
}

/** The first 2 to 4 and the last 1 to 5 letters, of words longer than that. */
function putAffixes(lower: string, capital: number, out: Features): void {
  const { length } = lower;
  const prefixKind = Kind.prefix[capital]!;
  const suffixKind = Kind.suffix[capital]!;
  let prefix = FNV_START;
  for (let n = 1; n <= LONGEST_PREFIX && n < length; n++) {
    prefix = Math.imul(prefix ^ lower.charCodeAt(n - 1), FNV_PRIME);
    if (n > 1) out.put(prefixKind, prefix);
  }
  let suffix = FNV_START;
  for (let n = 1; n <= LONGEST_SUFFIX && n < length; n++) {
    suffix = Math.imul(suffix ^ lower.charCodeAt(length - n), FNV_PRIME);
    out.put(suffixKind, suffix);
  }
}

function putLent(word: WordInfo, offset: number, out: Features): void {
  const kinds = LENT[offset + REACH]!;
  const { lowerText, cluster, flags } = word;
  out.put(kinds.lower, word.lower);
  if (cluster) {
    out.put(kinds.cluster, cluster);
  }
  if (offset < -1 || offset > 1) return;
  out.put(kinds.shape, word.shape);
  if (flags) out.put(kinds.flags, flags);
  const { length } = lowerText;
  if (length <= 3) return;
  let suffix = FNV_START;
  for (let n = 1; n <= 3; n++)
    suffix = Math.imul(suffix ^ lowerText.charCodeAt(length - n), FNV_PRIME);
  out.put(kinds.suffix, suffix);
}
