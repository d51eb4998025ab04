import {
  describeContext,
  type FeatureBuffer,
  newFeatureBuffer,
  viewSentence,
} from './describe-context.ts';
import type { StoryWords } from './count-story-words.ts';
import type { WordInfo } from './describe-word.ts';
import { mix } from './hash.ts';
import { LABEL_COUNT, type Model, type Recogniser } from './recogniser.ts';
import { keyOf } from './sorted-keys.ts';

/** How far a word's own features reach: itself, its neighbours, and theirs. */
export const REACH = 2;

/** The features that a word lends to the one `offset` places after it. */
export function featuresAt(word: WordInfo, offset: number): Uint32Array {
  return offset === 0 ? word.self : offset === 1 || offset === -1 ? word.beside : word.far;
}

/** One number for "this feature, that many places away". */
export function placeFeature(hash: number, offset: number): number {
  return mix(hash, 1000 + offset);
}

/** Scores that words lend to places around them, summed once a word form. */
type LentScores = Map<WordInfo, Int32Array[]>;
const lentScores = new WeakMap<Model, LentScores>();
const MAX_LENT = 30_000; // word forms; as many as the recogniser keeps

/** The scores of every label for every word, `LABEL_COUNT` a word. */
export function scoreWords(
  words: readonly WordInfo[],
  recogniser: Recogniser,
  story: StoryWords,
): Float32Array {
  const { model, lexicon } = recogniser;
  const view = viewSentence(words, lexicon);
  const scores = new Float32Array(words.length * LABEL_COUNT);
  const sum = new Int32Array(LABEL_COUNT);
  const buffer = newFeatureBuffer();
  for (let i = 0; i < words.length; i++) {
    sum.fill(0);
    for (let offset = -REACH; offset <= REACH; offset++) {
      const word = words[i + offset];
      if (word) addInto(sum, lent(word, model)[offset + REACH]!);
    }
    buffer.length = 0;
    describeContext(view, i, story, buffer);
    addFeatures(sum, buffer, model);
    for (let label = 0; label < LABEL_COUNT; label++)
      scores[i * LABEL_COUNT + label] = sum[label]! * model.scale;
  }
  return scores;
}

function lent(word: WordInfo, model: Model): Int32Array[] {
  let ofModel = lentScores.get(model);
  if (!ofModel) lentScores.set(model, (ofModel = new Map()));
  const known = ofModel.get(word);
  if (known) return known;
  if (ofModel.size >= MAX_LENT) ofModel.clear();
  const sums: Int32Array[] = [];
  for (let offset = -REACH; offset <= REACH; offset++) {
    const sum = new Int32Array(LABEL_COUNT);
    for (const hash of featuresAt(word, offset)) addFeature(sum, placeFeature(hash, offset), model);
    sums.push(sum);
  }
  ofModel.set(word, sums);
  return sums;
}

function addInto(sum: Int32Array, addend: Int32Array): void {
  for (let label = 0; label < LABEL_COUNT; label++) sum[label]! += addend[label]!;
}

function addFeatures(sum: Int32Array, features: FeatureBuffer, model: Model): void {
  for (let f = 0; f < features.length; f++) addFeature(sum, features.hashes[f]!, model);
}

function addFeature(sum: Int32Array, hash: number, model: Model): void {
  const index = model.keys.find(keyOf(hash));
  if (index < 0) return;
  for (let label = 0, at = index * LABEL_COUNT; label < LABEL_COUNT; label++, at++)
    sum[label]! += model.weights[at]!;
}

/** The most likely sequence of labels for `length` words with these scores (Viterbi). */
export function viterbi(
  scores: Float32Array,
  length: number,
  transitions: Float32Array,
): Uint8Array {
  const path = new Uint8Array(length);
  if (length === 0) return path;
  const from = new Uint8Array(length * LABEL_COUNT);
  let best = new Float32Array(LABEL_COUNT);
  let next = new Float32Array(LABEL_COUNT);
  const startRow = LABEL_COUNT * LABEL_COUNT;
  for (let to = 0; to < LABEL_COUNT; to++) best[to] = transitions[startRow + to]! + scores[to]!;
  for (let i = 1; i < length; i++) {
    for (let to = 0; to < LABEL_COUNT; to++) {
      let top = -Infinity;
      let arg = 0;
      for (let label = 0; label < LABEL_COUNT; label++) {
        const score = best[label]! + transitions[label * LABEL_COUNT + to]!;
        if (score > top) {
          top = score;
          arg = label;
        }
      }
      next[to] = top + scores[i * LABEL_COUNT + to]!;
      from[i * LABEL_COUNT + to] = arg;
    }
    [best, next] = [next, best];
  }
  let label = best.indexOf(Math.max(...best));
  for (let i = length - 1; i >= 0; i--) {
    path[i] = label;
    label = from[i * LABEL_COUNT + label]!;
  }
  return path;
}
