import { LABEL_COUNT } from './labels.ts';
import type { LabelScores } from './score-story.ts';
import type { Range } from './story.ts';

const START_ROW = LABEL_COUNT * LABEL_COUNT;

/** The most likely labels of a story's words, sentence by sentence (Viterbi). */
export function viterbi(
  scores: LabelScores,
  sentences: readonly Range[],
  transitions: Float32Array,
): Uint8Array {
  const path = new Uint8Array(scores.counts.length);
  const best = new Float32Array(scores.scores.length);
  const origin = new Uint8Array(scores.scores.length);
  for (const range of sentences)
    if (range.from < range.to) decode(scores, range, transitions, best, origin, path);
  return path;
}

/** Decode one sentence. `best` is the score of the best way to a label of a word, `origin` the label before it there. */
function decode(
  { scores, labels, counts }: LabelScores,
  { from, to }: Range,
  transitions: Float32Array,
  best: Float32Array,
  origin: Uint8Array,
  path: Uint8Array,
): void {
  for (let i = from; i < to; i++) {
    const base = i * LABEL_COUNT;
    const before = base - LABEL_COUNT;
    const countBefore = i === from ? 0 : counts[i - 1]!;
    for (let c = 0; c < counts[i]!; c++) {
      const label = labels[base + c]!;
      let top = i === from ? transitions[START_ROW + label]! : -Infinity;
      for (let p = 0; p < countBefore; p++) {
        const last = labels[before + p]!;
        const score = best[before + last]! + transitions[last * LABEL_COUNT + label]!;
        if (score > top) {
          top = score;
          origin[base + label] = last;
        }
      }
      best[base + label] = top + scores[base + label]!;
    }
  }
  const base = (to - 1) * LABEL_COUNT;
  let label = labels[base]!;
  for (let c = 1; c < counts[to - 1]!; c++) {
    const other = labels[base + c]!;
    if (best[base + other]! > best[base + label]!) label = other;
  }
  for (let i = to - 1; i >= from; i--) {
    path[i] = label;
    label = origin[i * LABEL_COUNT + label]!;
  }
}
