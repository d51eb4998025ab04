import { checksum } from '../../utils/entities/read-bytes.ts';
import { LABEL_COUNT } from '../../utils/entities/recogniser.ts';
import { BUCKETS, layOutKeys, LOW_BITS } from '../../utils/entities/sorted-keys.ts';
import type { LexiconTables } from './build-lexicon.ts';
import type { Crf } from './train-crf.ts';

const MAGIC = 0x4e474e52; // "NGNR", as utils/entities/recogniser.ts reads it
const VERSION = 2;
const HEADER_BYTES = 16;
const OUTSIDE = 0; // the label of words in no name

export interface Packed {
  bytes: Uint8Array;
  features: number;
  weights: number;
}

export interface PackSettings {
  lang: string;
  /** How many weights to keep, the largest first. */
  maxWeights: number;
  /** Weights are rounded to whole steps of this size; those below half a step vanish. */
  step: number;
  /** Added to every way to the label "outside": how much surer than even a name must be. */
  caution: number;
}

/** Prune and quantise a model, and write the weight file that `readRecogniser` reads. */
export function packWeights(
  crf: Crf,
  keys: Uint32Array,
  tables: LexiconTables,
  settings: PackSettings,
): Packed {
  const sizes = crf.weights.map(Math.abs).toSorted();
  const smallest = sizes[Math.max(0, sizes.length - settings.maxWeights)] ?? 0;
  const quantised = (weight: number): number =>
    Math.abs(weight) < smallest
      ? 0
      : Math.max(-127, Math.min(127, Math.round(weight / settings.step)));
  const kept: number[] = [];
  const masks: number[] = [];
  const values: number[] = [];
  keys.forEach((key, k) => {
    let mask = 0;
    for (let label = 0; label < LABEL_COUNT; label++) {
      const value = quantised(crf.weights[k * LABEL_COUNT + label] ?? 0);
      if (value === 0) continue;
      mask |= 1 << label;
      values.push(value);
    }
    if (!mask) return;
    kept.push(key);
    masks.push(mask);
  });
  const writer = new ByteWriter();
  writer.text(settings.lang);
  writer.keys(tables.phraseKeys);
  writer.pairs(tables.flags);
  writer.keys(tables.wordKeys);
  writer.pairs(tables.clusters);
  writer.float(settings.step);
  crf.transitions.forEach((weight, i) =>
    writer.float(i % LABEL_COUNT === OUTSIDE ? weight + settings.caution : weight),
  );
  writer.keys(Uint32Array.from(kept));
  writer.bytes(weightCounts(kept, masks));
  writer.pairs(masks);
  writer.bytes(Int8Array.from(values));
  return { bytes: withHeader(writer.all()), features: kept.length, weights: values.length };
}

/** How many weights the keys of each bucket have together. */
function weightCounts(keys: readonly number[], masks: readonly number[]): Uint8Array {
  const counts = new Uint16Array(BUCKETS);
  keys.forEach((key, k) => {
    for (let mask = masks[k]!; mask; mask &= mask - 1) counts[key >>> LOW_BITS]!++;
  });
  if (counts.some((count) => count > 255)) throw new Error('keys are not evenly spread');
  return Uint8Array.from(counts);
}

function withHeader(body: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(HEADER_BYTES + body.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC);
  view.setUint8(4, VERSION);
  view.setUint32(8, bytes.length);
  view.setUint32(12, checksum(body));
  bytes.set(body, HEADER_BYTES);
  return bytes;
}

class ByteWriter {
  readonly #parts: Uint8Array[] = [];

  float(value: number): void {
    const four = new DataView(new ArrayBuffer(4));
    four.setFloat32(0, value);
    this.bytes(new Uint8Array(four.buffer));
  }

  count(value: number): void {
    const four = new DataView(new ArrayBuffer(4));
    four.setUint32(0, value);
    this.bytes(new Uint8Array(four.buffer));
  }

  bytes(bytes: Uint8Array | Int8Array): void {
    this.#parts.push(new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length));
  }

  /** Numbers below 65,536: their low bytes, then their high bytes. */
  pairs(values: ArrayLike<number>): void {
    this.bytes(Uint8Array.from(values, (value) => value & 0xff));
    this.bytes(Uint8Array.from(values, (value) => value >> 8));
  }

  keys(keys: Uint32Array): void {
    const { counts, keys: laid } = layOutKeys(keys);
    this.bytes(counts);
    this.bytes(laid.lows);
  }

  text(text: string): void {
    const bytes = new TextEncoder().encode(text);
    this.count(bytes.length);
    this.bytes(bytes);
  }

  all(): Uint8Array {
    const all = new Uint8Array(this.#parts.reduce((sum, part) => sum + part.length, 0));
    let at = 0;
    for (const part of this.#parts) {
      all.set(part, at);
      at += part.length;
    }
    return all;
  }
}
