import { hashText, mix } from './hash.ts';
import { foldWord, type Lexicon, ListFlag } from './lexicon.ts';

/** How a word is written; the number is part of trained features, so the order is fixed. */
export const Casing = {
  lower: 0,
  title: 1,
  upper: 2,
  mixed: 3,
  /** "A", "J." */
  initial: 4,
  /** "U.S." */
  dotted: 5,
  number: 6,
  /** Letters and digits: "F16", "G20" */
  code: 7,
  mark: 8,
  /** Letters that know no case: Arabic, Chinese, Hindi */
  caseless: 9,
} as const;

/** All that a word says by itself, wherever it stands. Computed once a word form, then looked up. */
export interface WordInfo {
  text: string;
  casing: number;
  /** Begins with a capital letter, or is written in capitals. */
  capital: boolean;
  lower: number;
  /** Hash of how it is written, runs collapsed: "Xx", "X.X.", "Xx'Xx". */
  shape: number;
  cluster: number;
  /** Key for phrase lookup, already folded. */
  folded: string;
  flags: number;
  /** Feature hashes of the word for itself, for its neighbours, and for words two away. */
  self: Uint32Array;
  beside: Uint32Array;
  far: Uint32Array;
}

const LETTER = /\p{L}/u;
const DIGIT = /\p{N}/u;
const UPPER = /^[\p{Lu}\p{Lt}]/u;
const ANY_LOWER = /\p{Ll}/u;
const DOTTED = /^(?:\p{L}\p{M}*\.){2,}$/u;

function casingOf(text: string): number {
  let upper = 0;
  let lower = 0;
  let digits = 0;
  let caseless = 0;
  for (const char of text) {
    const kind = kindOf(char);
    if (kind === 'X') upper++;
    else if (kind === 'x') lower++;
    else if (kind === 'd') digits++;
    else if (kind === 'c') caseless++;
  }
  if (upper + lower + caseless === 0) return digits ? Casing.number : Casing.mark;
  if (digits) return Casing.code;
  if (!upper) return lower ? Casing.lower : Casing.caseless;
  if (DOTTED.test(text)) return Casing.dotted;
  if (!lower) return text.replace('.', '').length === 1 ? Casing.initial : Casing.upper;
  return upper === 1 && UPPER.test(text) ? Casing.title : Casing.mixed;
}

const ASCII_END = 0x80;

/** "X", "x", "d" or "c" for a capital, a small letter, a digit or a letter that knows no case; marks stand for themselves. */
function kindOf(char: string): string {
  const code = char.charCodeAt(0);
  if (code < ASCII_END) {
    if (code >= 97 && code <= 122) return 'x';
    if (code >= 65 && code <= 90) return 'X';
    return code >= 48 && code <= 57 ? 'd' : char;
  }
  if (UPPER.test(char)) return 'X';
  if (ANY_LOWER.test(char)) return 'x';
  if (DIGIT.test(char)) return 'd';
  return LETTER.test(char) ? 'c' : char;
}

function shapeOf(text: string): string {
  let shape = '';
  for (const char of text) {
    const kind = kindOf(char);
    if (!shape.endsWith(kind)) shape += kind;
    if (shape.length >= MAX_SHAPE) break;
  }
  return shape;
}

/** The upper bits of a cluster's number name the coarse group that it belongs to. */
const COARSE_SHIFT = 6;
const MAX_SHAPE = 8; // code units; longer shapes are all odd alike
const MAX_WORD = 40; // code units; nothing longer is a word, and features must cost the same for all

// One number per kind of feature, so that "suffix -stan" and "prefix stan-" never meet.
const Kind = {
  word: 1,
  lower: 2,
  shape: 3,
  prefix: 4,
  suffix: 5,
  cluster: 6,
  coarse: 7,
  casing: 8,
  flags: 9,
  folded: 10,
  flag: 11,
} as const;

/** "Mr" and "Mr.", "Corp" and "Corp." are one word; "J." and "U.S." are not "J" and "US". */
function withoutPoint(word: string): string {
  return word.length > 2 && word.endsWith('.') && !DOTTED.test(word) ? word.slice(0, -1) : word;
}

/** Describe a word form. */
export function describeWord(text: string, lexicon: Lexicon): WordInfo {
  const word = withoutPoint(text.length > MAX_WORD ? text.slice(0, MAX_WORD) : text);
  const casing = casingOf(word);
  const lowerText = casing === Casing.number ? word.replace(/\p{N}/gu, '0') : word.toLowerCase();
  const folded = foldWord(word);
  const lower = hashText(lowerText);
  const cluster = lexicon.cluster(lower);
  const flags = lexicon.flags(hashText(folded));
  const shape = hashText(shapeOf(word));
  const capital = UPPER.test(word);
  const of = (kind: number, value: number): number => mix(kind, value);
  const wordHash = hashText(word);
  const self = [
    of(Kind.word, wordHash),
    of(Kind.lower, lower),
    of(Kind.shape, shape),
    of(Kind.casing, casing),
  ];
  if (casing !== Casing.mark && casing !== Casing.number) {
    const affixSeed = capital ? 1 : 0;
    for (let n = 2; n <= 4 && n < lowerText.length; n++)
      self.push(of(Kind.prefix, hashText(lowerText.slice(0, n), affixSeed)));
    for (let n = 1; n <= 5 && n < lowerText.length; n++)
      self.push(of(Kind.suffix, hashText(lowerText.slice(-n), affixSeed)));
    self.push(of(Kind.flags, mix(flags, casing)));
    for (let bit = 1; bit <= ListFlag.ordinary; bit <<= 1)
      if (flags & bit) self.push(of(Kind.flag, mix(bit, capital ? 1 : 0)));
  }
  const beside = [of(Kind.lower, lower), of(Kind.shape, shape), of(Kind.casing, casing)];
  if (flags) beside.push(of(Kind.flags, flags));
  if (lowerText.length > 3) beside.push(of(Kind.suffix, hashText(lowerText.slice(-3))));
  const far = [of(Kind.lower, lower), of(Kind.casing, casing)];
  if (cluster) {
    const fine = of(Kind.cluster, cluster);
    const coarse = of(Kind.coarse, cluster >> COARSE_SHIFT);
    self.push(fine, coarse, mix(coarse, casing));
    beside.push(fine, coarse);
    far.push(fine, coarse);
  }
  return {
    text: word,
    casing,
    capital,
    lower,
    shape,
    cluster,
    folded,
    flags,
    self: Uint32Array.from(self),
    beside: Uint32Array.from(beside),
    far: Uint32Array.from(far),
  };
}
