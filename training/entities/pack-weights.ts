import { checksum, LABEL_COUNT } from '../../utils/entities/recogniser.ts';
import type { LexiconTables } from './build-lexicon.ts';
import type { Crf } from './train-crf.ts';

const MAGIC = 0x4e474e52; // "NGNR", as utils/entities/recogniser.ts reads it
const VERSION = 1;
const HEADER_BYTES = 13;

export interface Packed {
  bytes: Uint8Array;
  features: number;
  weights: number;
}

export interface PackSettings {
  lang: string;
  /** How many weights to keep, the largest first. */
  maxWeights: number;
  /** Weights beyond this are cut to it; the rest fall on 127 even steps. */
  largest: number;
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
  const scale = settings.largest / 127;
  const quantised = (weight: number): number =>
    Math.abs(weight) < smallest ? 0 : Math.max(-127, Math.min(127, Math.round(weight / scale)));
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
  writer.keys(tables.flagKeys);
  writer.varints(tables.flags);
  writer.keys(tables.clusterKeys);
  writer.varints(tables.clusters);
  writer.float(scale);
  for (const weight of crf.transitions) writer.float(weight);
  writer.keys(kept);
  writer.varints(masks);
  for (const value of values) writer.signed(value);
  return { bytes: withHeader(writer.bytes()), features: kept.length, weights: values.length };
}

function withHeader(body: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(HEADER_BYTES + body.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC);
  view.setUint8(4, VERSION);
  view.setUint32(5, bytes.length);
  view.setUint32(9, checksum(body));
  bytes.set(body, HEADER_BYTES);
  return bytes;
}

class ByteWriter {
  readonly #bytes: number[] = [];

  signed(value: number): void {
    this.#bytes.push(value & 0xff);
  }

  float(value: number): void {
    const four = new DataView(new ArrayBuffer(4));
    four.setFloat32(0, value);
    for (let i = 0; i < 4; i++) this.#bytes.push(four.getUint8(i));
  }

  varint(value: number): void {
    let rest = value;
    while (rest >= 0x80) {
      this.#bytes.push((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    this.#bytes.push(rest);
  }

  varints(values: ArrayLike<number>): void {
    for (let i = 0; i < values.length; i++) this.varint(values[i]!);
  }

  keys(keys: ArrayLike<number>): void {
    this.varint(keys.length);
    for (let i = 0, before = 0; i < keys.length; i++) {
      this.varint(keys[i]! - before);
      before = keys[i]!;
    }
  }

  text(text: string): void {
    const bytes = new TextEncoder().encode(text);
    this.varint(bytes.length);
    this.#bytes.push(...bytes);
  }

  bytes(): Uint8Array {
    return Uint8Array.from(this.#bytes);
  }
}
