import { hashText, mix } from './hash.ts';

/** What lists say of a phrase; one phrase may be several ("Jordan", "Paris", "Florence"). */
export const ListFlag = {
  given: 1,
  surname: 2,
  largeCity: 4,
  town: 8,
  country: 16,
  region: 32,
  demonym: 64,
  organisation: 128,
  /** Common in lower case: a capital on it says little at the start of a sentence or in a headline. */
  ordinary: 256,
} as const;

/** The lists that name places for sure enough to be used without a model. */
export const PLACE_FLAGS = ListFlag.largeCity | ListFlag.country | ListFlag.region;

/** How many words a listed phrase may have ("Democratic Republic of the Congo"). */
export const MAX_PHRASE_WORDS = 5;

/** Word and phrase knowledge, keyed by hash: no list is stored as text. */
export interface Lexicon {
  /** `ListFlag`s of a phrase by its `phraseHash`; 0 for one in no list. */
  flags(phrase: number): number;
  /** Cluster of a lower-case word by its `hashText`: words used alike share one. 0: none known. */
  cluster(word: number): number;
}

/** The hash of a phrase: of its words, folded, one after another. */
export function phraseHash(words: readonly string[]): number {
  return words.map((word) => hashText(foldWord(word))).reduce(joinPhrase);
}

/** The hash of a phrase with one more word at its end. */
export function joinPhrase(phrase: number, word: number): number {
  return mix(phrase, word);
}

const MARKS = /\p{M}/gu;
/** Nothing in it decomposes: ASCII and the dashes and quotation marks of running text. */
const SIMPLE = /^[ -~\u2010-\u201f]*$/;

/** Lower case without accents or points: "Bogotá" and "BOGOTA" are one word to the lists. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  const bare = SIMPLE.test(lower) ? lower : lower.normalize('NFD').replace(MARKS, '');
  return bare.replaceAll('’', "'").replaceAll('.', '');
}
