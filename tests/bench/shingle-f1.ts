/** Words as scrapinghub/article-extraction-benchmark counts them: runs of letters, digits, "_". */
const WORD = /[\p{L}\p{N}_]+/gu;
const SHINGLE_WORDS = 4;

/** How much of two texts is the same: precision, recall and F1 over 4-word shingles, 0 to 1. */
export interface ShingleScore {
  precision: number;
  recall: number;
  f1: number;
}

/**
 * Compare extracted texts with what they should be, page by page, as
 * scrapinghub/article-extraction-benchmark does: multisets of 4-word shingles, each page weighing
 * the same; F1 is that of mean precision and mean recall.
 */
export function scoreShingles(pairs: readonly { truth: string; found: string }[]): ShingleScore {
  const scores = pairs.map(({ truth, found }) => scorePage(shingles(truth), shingles(found)));
  const precision = mean(scores.map((score) => score.precision));
  const recall = mean(scores.map((score) => score.recall));
  return { precision, recall, f1: harmonic(precision, recall) };
}

function scorePage(truth: Map<string, number>, found: Map<string, number>) {
  const shared = sum(
    [...truth].map(([shingle, count]) => Math.min(count, found.get(shingle) ?? 0)),
  );
  const inTruth = sum([...truth.values()]);
  const inFound = sum([...found.values()]);
  if (inTruth === 0 && inFound === 0) return { precision: 1, recall: 1 };
  return { precision: inFound ? shared / inFound : 0, recall: inTruth ? shared / inTruth : 0 };
}

function shingles(text: string): Map<string, number> {
  const words = text.match(WORD) ?? [];
  const counts = new Map<string, number>();
  if (words.length === 0) return counts;
  for (let i = 0; i < Math.max(1, words.length - SHINGLE_WORDS + 1); i++) {
    const shingle = words.slice(i, i + SHINGLE_WORDS).join(' ');
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

function harmonic(a: number, b: number): number {
  return a + b === 0 ? 0 : (2 * a * b) / (a + b);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : sum(values) / values.length;
}
