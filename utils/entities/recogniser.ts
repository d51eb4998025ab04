import { keyOf } from './hash.ts';
import { LABEL_COUNT } from './labels.ts';
import type { Lexicon } from './lexicon.ts';
import type { Model } from './model.ts';
import { ByteReader, checksum } from './read-bytes.ts';
import {
  BLOCK_BITS,
  BUCKETS,
  type BucketStarts,
  findKey,
  type SortedKeys,
  startOf,
} from './sorted-keys.ts';

/** A recogniser of one language, read from its weight file. It never changes, and keeps nothing of what it reads. */
export interface Recogniser {
  lang: string;
  lexicon: Lexicon;
  model: Model;
}

export const MAGIC = 0x4e474e52; // "NGNR"
export const VERSION = 3;
export const HEADER_BYTES = 16; // and a whole number of words, for the checksum

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
  return { lang, lexicon, model };
}

function readLexicon(reader: ByteReader): Lexicon {
  const flags = readTable(reader);
  const clusters = readTable(reader);
  return {
    flags: (phrase) => valueOf(flags, keyOf(phrase)),
    cluster: (word) => valueOf(clusters, keyOf(word)),
  };
}

/** Numbers below 65,536 by key. All low bytes stand before the high ones, which are alike and compress to nothing. */
interface Table {
  keys: SortedKeys;
  lowValues: Uint8Array;
  highValues: Uint8Array;
}

function readTable(reader: ByteReader): Table {
  const keys = readKeys(reader);
  const size = keys.lows.length;
  return { keys, lowValues: reader.bytes(size), highValues: reader.bytes(size) };
}

function readKeys(reader: ByteReader): SortedKeys {
  const starts = readStarts(reader);
  return { starts, lows: reader.bytes(startOf(starts, BUCKETS)) };
}

function readStarts(reader: ByteReader): BucketStarts {
  return {
    blocks: reader.counts((BUCKETS >>> BLOCK_BITS) + 1),
    offsets: reader.bytes(BUCKETS + 1),
  };
}

/** The value of a key; 0 for one that is not in the table. */
function valueOf({ keys, lowValues, highValues }: Table, key: number): number {
  const index = findKey(keys, key);
  return index < 0 ? 0 : lowValues[index]! | (highValues[index]! << 8);
}

function readModel(reader: ByteReader): Model {
  const scale = reader.float();
  const transitions = new Float32Array((LABEL_COUNT + 1) * LABEL_COUNT);
  for (let i = 0; i < transitions.length; i++) transitions[i] = reader.float();
  const keys = readKeys(reader);
  const weightStarts = readStarts(reader);
  const features = keys.lows.length;
  return {
    keys,
    weightStarts,
    scale,
    transitions,
    lowMasks: reader.bytes(features),
    highMasks: reader.bytes(features),
    weights: reader.signedBytes(startOf(weightStarts, BUCKETS)),
  };
}
