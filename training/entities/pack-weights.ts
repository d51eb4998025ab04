import { LABEL_COUNT, OUTSIDE } from '../../utils/entities/labels.ts';
import { checksum } from '../../utils/entities/read-bytes.ts';
import { HEADER_BYTES, MAGIC, VERSION } from '../../utils/entities/recogniser.ts';
import { BLOCK_BITS, BUCKETS, LOW_BITS } from '../../utils/entities/sorted-keys.ts';
import type { LexiconTables } from './build-lexicon.ts';
import { ByteWriter } from './byte-writer.ts';
import type { Crf } from './train-crf.ts';

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
  const { kept, masks, values } = quantise(crf, keys, settings);
  const writer = new ByteWriter();
  writer.text(settings.lang);
  writeTable(writer, tables.flags);
  writeTable(writer, tables.clusters);
  writer.float(settings.step);
  crf.transitions.forEach((weight, i) =>
    writer.float(i % LABEL_COUNT === OUTSIDE ? weight + settings.caution : weight),
  );
  writeStarts(writer, kept);
  writer.bytes(Uint8Array.from(kept));
  writeStarts(
    writer,
    kept.flatMap((key, k) => Array.from({ length: bitsOf(masks[k]!) }, () => key)),
  );
  writer.pairs(masks);
  writer.bytes(Int8Array.from(values));
  return { bytes: withHeader(writer.all()), features: kept.length, weights: values.length };
}

/** The features that keep a weight, in the order of their keys: which labels have one (bits), and the weights. */
function quantise(crf: Crf, keys: Uint32Array, { maxWeights, step }: PackSettings) {
  const sizes = crf.weights.map(Math.abs).toSorted();
  const smallest = sizes[Math.max(0, sizes.length - maxWeights)] ?? 0;
  const kept: number[] = [];
  const masks: number[] = [];
  const values: number[] = [];
  keys.forEach((key, k) => {
    let mask = 0;
    for (let label = 0; label < LABEL_COUNT; label++) {
      const weight = crf.weights[k * LABEL_COUNT + label] ?? 0;
      const value = Math.max(-127, Math.min(127, Math.round(weight / step)));
      if (value === 0 || Math.abs(weight) < smallest) continue;
      mask |= 1 << label;
      values.push(value);
    }
    if (!mask) return;
    kept.push(key);
    masks.push(mask);
  });
  return { kept, masks, values };
}

/** Write numbers below 65,536 by key, as `readRecogniser` reads them. */
function writeTable(writer: ByteWriter, values: ReadonlyMap<number, number>): void {
  const rows = [...values].toSorted(([a], [b]) => a - b);
  const keys = rows.map(([key]) => key);
  writeStarts(writer, keys);
  writer.bytes(Uint8Array.from(keys));
  writer.pairs(rows.map(([, value]) => value));
}

/** Write where each bucket starts among items with these keys, in rising order (`BucketStarts`). */
function writeStarts(writer: ByteWriter, keys: readonly number[]): void {
  const blocks = new Uint32Array((BUCKETS >>> BLOCK_BITS) + 1);
  const offsets = new Uint8Array(BUCKETS + 1);
  let at = 0;
  for (let bucket = 0; bucket <= BUCKETS; bucket++) {
    while (at < keys.length && keys[at]! >>> LOW_BITS < bucket) at++;
    const block = bucket >>> BLOCK_BITS;
    if (block << BLOCK_BITS === bucket) blocks[block] = at;
    const offset = at - blocks[block]!;
    if (offset > 255) throw new Error('keys are not evenly spread');
    offsets[bucket] = offset;
  }
  writer.bytes(new Uint8Array(blocks.buffer));
  writer.bytes(offsets);
}

function bitsOf(mask: number): number {
  let bits = 0;
  for (let rest = mask; rest; rest &= rest - 1) bits++;
  return bits;
}

function withHeader(body: Uint8Array): Uint8Array {
  // A whole number of words, of which the checksum is.
  const bytes = new Uint8Array(HEADER_BYTES + Math.ceil(body.length / 4) * 4);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC);
  view.setUint8(4, VERSION);
  view.setUint32(8, bytes.length);
  bytes.set(body, HEADER_BYTES);
  view.setUint32(12, checksum(bytes.subarray(HEADER_BYTES)));
  return bytes;
}
