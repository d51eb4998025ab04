import { isInside, LABEL_COUNT, OUTSIDE } from './labels.ts';
import type { LabelScores } from './score-story.ts';
import type { Segment } from './segments.ts';

const START = LABEL_COUNT; // the row of transitions from a sentence's start

/** The most likely labels of a story's words (Viterbi), segment by segment; all else is outside. */
export function viterbi(
  scores: LabelScores,
  segments: readonly Segment[],
  transitions: Float32Array,
): Uint8Array {
  const path = new Uint8Array(scores.counts.length);
  const best = new Float32Array(scores.scores.length).fill(-Infinity);
  const origin = new Uint8Array(scores.scores.length);
  for (const segment of segments) decode(scores, segment, transitions, best, origin, path);
  return path;
}

/**
 * Decode one segment. `best` is the score of the best way to a label of a word, -Infinity for labels that are out
 * and for words outside of segments; `origin` is the label before it there.
 */
function decode(
  { scores, labels, counts }: LabelScores,
  { from, to, opens, closes }: Segment,
  transitions: Float32Array,
  best: Float32Array,
  origin: Uint8Array,
  path: Uint8Array,
): void {
  const firstRow = (opens ? START : OUTSIDE) * LABEL_COUNT;
  for (let i = from; i < to; i++) {
    const base = i * LABEL_COUNT;
    const before = base - LABEL_COUNT;
    for (let c = 0; c < counts[i]!; c++) {
      const label = labels[base + c]!;
      let top = i === from ? transitions[firstRow + label]! : -Infinity;
      const least = isInside(label) ? label - 1 : 0;
      const most = i === from ? -1 : isInside(label) ? label : LABEL_COUNT - 1;
      for (let last = least; last <= most; last++) {
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
  let top = -Infinity;
  let label = OUTSIDE;
  for (let c = 0; c < counts[to - 1]!; c++) {
    const last = labels[base + c]!;
    const score = best[base + last]! + (closes ? 0 : transitions[last * LABEL_COUNT + OUTSIDE]!);
    if (score <= top) continue;
    top = score;
    label = last;
  }
  for (let i = to - 1; i >= from; i--) {
    path[i] = label;
    label = origin[i * LABEL_COUNT + label]!;
  }
}
