import { ByteReader, checksum } from './read-bytes.ts';
import { describeWord, type WordInfo } from './describe-word.ts';
import type { Lexicon } from './lexicon.ts';
import { BUCKETS, findKey, keyOf, type SortedKeys, startsOf } from './sorted-keys.ts';

/** What a word can be in a name (BIO): outside, first of a name of a kind, or further in it. */
export const LABELS = [
  'O',
  'B-PER',
  'I-PER',
  'B-ORG',
  'I-ORG',
  'B-LOC',
  'I-LOC',
  'B-MISC',
  'I-MISC',
] as const;
export const LABEL_COUNT = LABELS.length;

/** A recogniser of one language, read from its weight file. */
export interface Recogniser {
  lang: string;
  lexicon: Lexicon;
  model: Model;
  /** Describe a word form, from the cache where it was met before. */
  wordOf(text: string): WordInfo;
}

/** A linear-chain CRF (Lafferty et al. 2001): a score for each label of a feature, and for each pair of labels. */
export interface Model {
  keys: SortedKeys;
  /** The labels that each key has a weight for: bit n for label n, low eight bits and the rest. */
  lowMasks: Uint8Array;
  highMasks: Uint8Array;
  /** The weights, key by key and label by label, in `scale` units; and where each bucket's start. */
  weights: Int8Array;
  weightStarts: Uint32Array;
  scale: number;
  /** From label (row) to label; the last row is the start of a sentence. Forbidden: -Infinity. */
  transitions: Float32Array;
}

/** Whether a name may go on from label `from` with label `to`: "I-PER" needs a "B-PER" or "I-PER" before it. */
export function mayFollow(from: number, to: number): boolean {
  if (to === 0 || to % 2 === 1) return true;
  return from === to || from === to - 1;
}

const MAGIC = 0x4e474e52; // "NGNR"
const VERSION = 2;
const HEADER_BYTES = 16; // and a whole number of words, for the checksum

// Word forms of a long day's reading; beyond it the cache starts anew rather than grow.
const MAX_CACHED_WORDS = 30_000;

/**
 * Read a weight file. Refuses, with an error that says why, what is no weight file, is of another
 * version, is cut short or was changed.
 */
export function readRecogniser(bytes: Uint8Array): Recogniser {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEADER_BYTES || view.getUint32(0) !== MAGIC)
    throw new Error('not a recogniser weight file');
  const version = view.getUint8(4);
  if (version !== VERSION) throw new Error(`weight file version ${version}, expected ${VERSION}`);
  if (view.getUint32(8) !== bytes.length)
    throw new Error(`weight file cut: ${bytes.length} bytes of ${view.getUint32(8)}`);
  if (view.getUint32(12) !== checksum(bytes.subarray(HEADER_BYTES)))
    throw new Error('weight file damaged: wrong checksum');
  const reader = new ByteReader(bytes, HEADER_BYTES);
  const lang = reader.text();
  const lexicon = readLexicon(reader);
  const model = readModel(reader);
  return { lang, lexicon, model, wordOf: cacheWords(lexicon) };
}

/** Describes each word form once. */
export function cacheWords(lexicon: Lexicon): (text: string) => WordInfo {
  const cache = new Map<string, WordInfo>();
  return (text) => {
    let word = cache.get(text);
    if (!word) {
      if (cache.size >= MAX_CACHED_WORDS) cache.clear();
      cache.set(text, (word = describeWord(text, lexicon)));
    }
    return word;
  };
}

function readKeys(reader: ByteReader): SortedKeys {
  const starts = startsOf(reader.bytes(BUCKETS));
  return { starts, lows: reader.bytes(starts[BUCKETS]!) };
}

function readLexicon(reader: ByteReader): Lexicon {
  const phrases = readKeys(reader);
  const flags = readPairs(reader, phrases.lows.length);
  const words = readKeys(reader);
  return lexiconOf(phrases, flags, words, readPairs(reader, words.lows.length));
}

/** Numbers below 65,536, all their low bytes first: the high ones, alike, compress to nothing. */
function readPairs(reader: ByteReader, length: number): Uint16Array {
  const lows = reader.bytes(length);
  const highs = reader.bytes(length);
  const values = new Uint16Array(length);
  for (let i = 0; i < length; i++) values[i] = lows[i]! | (highs[i]! << 8);
  return values;
}

/** A lexicon over keys of phrases and of words, and their values. */
export function lexiconOf(
  phrases: SortedKeys,
  flags: Uint16Array,
  words: SortedKeys,
  clusters: Uint16Array,
): Lexicon {
  return {
    flags: (hash) => flags[findKey(phrases, keyOf(hash))] ?? 0,
    cluster: (hash) => clusters[findKey(words, keyOf(hash))] ?? 0,
  };
}

function readModel(reader: ByteReader): Model {
  const scale = reader.float();
  const transitions = new Float32Array((LABEL_COUNT + 1) * LABEL_COUNT);
  for (let i = 0; i < transitions.length; i++) transitions[i] = reader.float();
  const keys = readKeys(reader);
  const weightStarts = startsOf(reader.bytes(BUCKETS));
  const lowMasks = reader.bytes(keys.lows.length);
  const highMasks = reader.bytes(keys.lows.length);
  const weights = reader.signedBytes(weightStarts[BUCKETS]!);
  return { keys, lowMasks, highMasks, weights, weightStarts, scale, transitions };
}
