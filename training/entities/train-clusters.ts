import { randomFrom } from './random.ts';

/**
 * Groups words that are used alike. Vectors come from skip-gram with negative sampling (Mikolov et al. 2013)
 * over contexts that know their place (Levy & Goldberg 2014: "president" one before, not merely near),
 * groups from k-means, twice: fine groups, and coarse groups of those.
 */
export interface ClusterSettings {
  minCount: number;
  dimensions: number;
  epochs: number;
  fine: number;
  coarse: number;
  seed: number;
}

/** The number of a coarse group is its fine groups' number shifted right by this. */
export const COARSE_SHIFT = 6;
const FINE_PER_COARSE = 1 << COARSE_SHIFT;

const PLACES = [-2, -1, 1, 2] as const;
const NEGATIVES = 5;
const FIRST_RATE = 0.05;
// Very frequent words tell little of their neighbours (Mikolov et al. 2013, "subsampling").
const SUBSAMPLE = 1e-3;

/** Cluster the words of lower-cased sentences; answers a number from 1 for each word often enough seen. */
export function trainClusters(
  sentences: readonly (readonly string[])[],
  settings: ClusterSettings,
  report: (line: string) => void,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const words of sentences)
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const vocabulary = [...counts]
    .filter(([, n]) => n >= settings.minCount)
    .toSorted(([, a], [, b]) => b - a);
  const idOf = new Map(vocabulary.map(([word], id) => [word, id]));
  const rows = sentences.map((words) => Int32Array.from(words, (word) => idOf.get(word) ?? -1));
  const vectors = trainVectors(
    rows,
    vocabulary.map(([, n]) => n),
    settings,
    report,
  );
  normalise(vectors, settings.dimensions);
  const random = randomFrom(settings.seed);
  const fine = kMeans(vectors, settings.dimensions, settings.fine, random);
  normalise(fine.centres, settings.dimensions);
  const coarse = kMeans(fine.centres, settings.dimensions, settings.coarse, random);
  report(`${vocabulary.length} words in ${settings.fine} groups`);
  const numberOf = numberClusters(coarse.groups);
  return new Map(vocabulary.map(([word], id) => [word, numberOf[fine.groups[id]!]!]));
}

/** Fine groups of one coarse group get neighbouring numbers; a coarse group over 64 shares its last one. */
function numberClusters(coarseOf: Int32Array): Int32Array {
  const used = new Map<number, number>();
  return coarseOf.map((coarse) => {
    const place = used.get(coarse) ?? 0;
    used.set(coarse, place + 1);
    return (coarse + 1) * FINE_PER_COARSE + Math.min(place, FINE_PER_COARSE - 1);
  });
}

function trainVectors(
  rows: readonly Int32Array[],
  counts: readonly number[],
  { dimensions, epochs, seed }: ClusterSettings,
  report: (line: string) => void,
): Float32Array {
  const random = randomFrom(seed);
  const size = counts.length;
  const vectors = Float32Array.from(
    { length: size * dimensions },
    () => (random() - 0.5) / dimensions,
  );
  const contexts = new Float32Array(size * PLACES.length * dimensions);
  const total = counts.reduce((a, b) => a + b, 0);
  const keep = counts.map((n) => Math.min(1, Math.sqrt((SUBSAMPLE * total) / n)));
  const noise = noiseTable(counts);
  const gradient = new Float32Array(dimensions);
  let done = 0;
  const all = epochs * rows.length;
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const row of rows) {
      const rate = FIRST_RATE * Math.max(0.02, 1 - done++ / all);
      for (let i = 0; i < row.length; i++) {
        const word = row[i]!;
        if (word < 0 || random() > keep[word]!) continue;
        PLACES.forEach((place, p) => {
          const neighbour = row[i + place] ?? -1;
          if (neighbour < 0) return;
          gradient.fill(0);
          for (let n = 0; n <= NEGATIVES; n++) {
            const other = n === 0 ? neighbour : noise[Math.floor(random() * noise.length)]!;
            if (n > 0 && other === neighbour) continue;
            const v = word * dimensions;
            const c = (other * PLACES.length + p) * dimensions;
            let dot = 0;
            for (let d = 0; d < dimensions; d++) dot += vectors[v + d]! * contexts[c + d]!;
            const slope = rate * ((n === 0 ? 1 : 0) - 1 / (1 + Math.exp(-dot)));
            for (let d = 0; d < dimensions; d++) {
              gradient[d]! += slope * contexts[c + d]!;
              contexts[c + d]! += slope * vectors[v + d]!;
            }
          }
          for (let d = 0; d < dimensions; d++) vectors[word * dimensions + d]! += gradient[d]!;
        });
      }
    }
    report(`vectors: epoch ${epoch + 1} of ${epochs}`);
  }
  return vectors;
}

const NOISE_SLOTS = 1 << 20;

/** Words in proportion to the ¾ power of their counts (Mikolov et al. 2013). */
function noiseTable(counts: readonly number[]): Int32Array {
  const weights = counts.map((n) => n ** 0.75);
  const total = weights.reduce((a, b) => a + b, 0);
  const table = new Int32Array(NOISE_SLOTS);
  let word = 0;
  let sum = weights[0]!;
  for (let slot = 0; slot < NOISE_SLOTS; slot++) {
    while (sum < ((slot + 1) / NOISE_SLOTS) * total && word + 1 < weights.length)
      sum += weights[++word]!;
    table[slot] = word;
  }
  return table;
}

function normalise(vectors: Float32Array, dimensions: number): void {
  for (let v = 0; v < vectors.length; v += dimensions) {
    let square = 0;
    for (let d = 0; d < dimensions; d++) square += vectors[v + d]! ** 2;
    const length = Math.sqrt(square) || 1;
    for (let d = 0; d < dimensions; d++) vectors[v + d]! /= length;
  }
}

const ROUNDS = 12; // groups hardly change after

function kMeans(
  vectors: Float32Array,
  dimensions: number,
  k: number,
  random: () => number,
): { groups: Int32Array; centres: Float32Array } {
  const size = vectors.length / dimensions;
  const groups = new Int32Array(size);
  let centres = new Float32Array(k * dimensions);
  for (let g = 0; g < k; g++) {
    const v = Math.floor(random() * size) * dimensions;
    centres.set(vectors.subarray(v, v + dimensions), g * dimensions);
  }
  for (let round = 0; round < ROUNDS; round++) {
    const next = new Float32Array(k * dimensions);
    for (let i = 0; i < size; i++) {
      let best = -Infinity;
      for (let g = 0; g < k; g++) {
        let dot = 0;
        for (let d = 0; d < dimensions; d++)
          dot += vectors[i * dimensions + d]! * centres[g * dimensions + d]!;
        if (dot > best) {
          best = dot;
          groups[i] = g;
        }
      }
      for (let d = 0; d < dimensions; d++)
        next[groups[i]! * dimensions + d]! += vectors[i * dimensions + d]!;
    }
    normalise(next, dimensions);
    centres = next;
  }
  return { groups, centres };
}
