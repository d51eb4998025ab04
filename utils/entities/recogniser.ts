import { describeWord, type WordInfo } from './describe-word.ts';
import type { Lexicon } from './lexicon.ts';
import { indexKeys, keyOf, type SortedKeys } from './sorted-keys.ts';

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
  /** `LABEL_COUNT` scores a key, in `scale` units. */
  weights: Int8Array;
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
const VERSION = 1;
const HEADER_BYTES = 13;
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
  if (view.getUint32(5) !== bytes.length)
    throw new Error(`weight file cut: ${bytes.length} bytes of ${view.getUint32(5)}`);
  if (view.getUint32(9) !== checksum(bytes.subarray(HEADER_BYTES)))
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

/** FNV-1a over the bytes. */
export function checksum(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < bytes.length; i++) hash = Math.imul(hash ^ bytes[i]!, 0x01000193);
  return hash >>> 0;
}

function readLexicon(reader: ByteReader): Lexicon {
  const flagKeys = reader.keys();
  const flags = reader.varints(flagKeys.length);
  const clusterKeys = reader.keys();
  const clusters = reader.varints(clusterKeys.length);
  return lexiconOf(flagKeys, flags, clusterKeys, clusters);
}

/** A lexicon over sorted keys and their values. */
export function lexiconOf(
  flagKeys: Uint32Array,
  flags: Uint16Array,
  clusterKeys: Uint32Array,
  clusters: Uint16Array,
): Lexicon {
  const flagIndex = indexKeys(flagKeys);
  const clusterIndex = indexKeys(clusterKeys);
  return {
    flags: (hash) => flags[flagIndex.find(keyOf(hash))] ?? 0,
    cluster: (hash) => clusters[clusterIndex.find(keyOf(hash))] ?? 0,
  };
}

function readModel(reader: ByteReader): Model {
  const scale = reader.float();
  const transitions = new Float32Array((LABEL_COUNT + 1) * LABEL_COUNT);
  for (let i = 0; i < transitions.length; i++) transitions[i] = reader.float();
  const keys = reader.keys();
  const masks = reader.varints(keys.length);
  const weights = new Int8Array(keys.length * LABEL_COUNT);
  for (let k = 0; k < keys.length; k++)
    for (let label = 0, mask = masks[k]!; mask; label++, mask >>= 1)
      if (mask & 1) weights[k * LABEL_COUNT + label] = reader.signed();
  return { keys: indexKeys(keys), weights, scale, transitions };
}

class ByteReader {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  #at: number;

  constructor(bytes: Uint8Array, at: number) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#at = at;
  }

  signed(): number {
    return this.#view.getInt8(this.#at++);
  }

  float(): number {
    this.#at += 4;
    return this.#view.getFloat32(this.#at - 4);
  }

  varint(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.#bytes[this.#at++]!;
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
  }

  varints(count: number): Uint16Array {
    const values = new Uint16Array(count);
    for (let i = 0; i < count; i++) values[i] = this.varint();
    return values;
  }

  /** Rising keys, stored as the steps between them. */
  keys(): Uint32Array {
    const keys = new Uint32Array(this.varint());
    let key = 0;
    for (let i = 0; i < keys.length; i++) keys[i] = key += this.varint();
    return keys;
  }

  text(): string {
    const length = this.varint();
    this.#at += length;
    return new TextDecoder().decode(this.#bytes.subarray(this.#at - length, this.#at));
  }
}
