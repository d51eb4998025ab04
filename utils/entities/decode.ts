import {
  describeContext,
  type FeatureBuffer,
  newFeatureBuffer,
  viewSentence,
} from './describe-context.ts';
import type { StoryWords } from './count-story-words.ts';
import { Casing, type WordInfo } from './describe-word.ts';
import { mix } from './hash.ts';
import { ListFlag } from './lexicon.ts';
import { LABEL_COUNT, type Model, type Recogniser } from './recogniser.ts';
import { keyOf, LOW_BITS } from './sorted-keys.ts';

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

/** Scores that words lend to places around them, by offset, each summed once a word form. */
type LentScores = Map<WordInfo, (Int32Array | undefined)[]>;
const lentScores = new WeakMap<Model, LentScores>();
const MAX_LENT = 30_000; // word forms; as many as the recogniser keeps

/** The scores of every label for every word, `LABEL_COUNT` a word; `SURELY_OUTSIDE` first where a word can be in no name. */
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
  const lent = lentOf(model);
  const open = mayBeNames(words);
  for (let i = 0; i < words.length; i++) {
    if (!open[i]) {
      scores[i * LABEL_COUNT] = SURELY_OUTSIDE;
      continue;
    }
    sum.fill(0);
    for (let offset = -REACH; offset <= REACH; offset++) {
      const word = words[i + offset];
      if (word) addInto(sum, lend(word, offset, lent, model));
    }
    buffer.length = 0;
    describeContext(view, i, story, buffer);
    addFeatures(sum, buffer, model);
    for (let label = 0; label < LABEL_COUNT; label++)
      scores[i * LABEL_COUNT + label] = sum[label]! * model.scale;
  }
  return scores;
}

/**
 * What an ordinary word in the middle of ordinary words scores as no name: certainty. Most words of a
 * text are such, and where the label is certain the sums over label pairs shrink to one label.
 */
export const SURELY_OUTSIDE = Infinity;

/**
 * Which words may be in a name: those written unlike ordinary words, or listed, and their neighbours
 * ("Court of Final Appeal"). The rest, most of any text, need no features. A sentence without capitals
 * ("flying to mexico via dubai") gives no such hint: all of it may be.
 */
function mayBeNames(words: readonly WordInfo[]): Uint8Array {
  const open = new Uint8Array(words.length);
  let capitals = 0;
  for (let i = 0; i < words.length; i++) {
    const { capital, casing, flags } = words[i]!;
    if (capital) capitals++;
    const plain = casing === Casing.lower || casing === Casing.mark || casing === Casing.number;
    if (!plain || (casing === Casing.lower && flags & ~ListFlag.ordinary))
      open.fill(1, Math.max(0, i - 1), i + REACH + 1);
  }
  return capitals > 0 ? open : open.fill(1);
}

function lentOf(model: Model): LentScores {
  let lent = lentScores.get(model);
  if (!lent) lentScores.set(model, (lent = new Map()));
  if (lent.size >= MAX_LENT) lent.clear();
  return lent;
}

function lend(word: WordInfo, offset: number, lent: LentScores, model: Model): Int32Array {
  let sums = lent.get(word);
  if (!sums) lent.set(word, (sums = [undefined, undefined, undefined, undefined, undefined]));
  let sum = sums[offset + REACH];
  if (!sum) {
    sums[offset + REACH] = sum = new Int32Array(LABEL_COUNT);
    const features = featuresAt(word, offset);
    for (let f = 0; f < features.length; f++)
      addFeature(sum, placeFeature(features[f]!, offset), model);
  }
  return sum;
}

function addInto(sum: Int32Array, addend: Int32Array): void {
  for (let label = 0; label < LABEL_COUNT; label++) sum[label]! += addend[label]!;
}

function addFeatures(sum: Int32Array, features: FeatureBuffer, model: Model): void {
  for (let f = 0; f < features.length; f++) addFeature(sum, features.hashes[f]!, model);
}

/** Add a feature's weights; those of the bucket's keys before it are stepped over. */
function addFeature(sum: Int32Array, hash: number, model: Model): void {
  const { starts, lows } = model.keys;
  const key = keyOf(hash);
  const bucket = key >>> LOW_BITS;
  const low = key & 0xff;
  const end = starts[bucket + 1]!;
  let at = model.weightStarts[bucket]!;
  for (let i = starts[bucket]!; i < end; i++) {
    let mask = model.lowMasks[i]! | (model.highMasks[i]! << 8);
    if (lows[i] !== low) {
      for (; mask; mask &= mask - 1) at++;
      continue;
    }
    for (let label = 0; mask; label++, mask >>= 1)
      if (mask & 1) sum[label]! += model.weights[at++]!;
    return;
  }
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
  const isOutside = (i: number): boolean => scores[i * LABEL_COUNT] === SURELY_OUTSIDE;
  for (let to = 0; to < LABEL_COUNT; to++) best[to] = transitions[startRow + to]! + scores[to]!;
  for (let i = 1; i < length; i++) {
    const fromLabels = isOutside(i - 1) ? 1 : LABEL_COUNT;
    const toLabels = isOutside(i) ? 1 : LABEL_COUNT;
    for (let to = 0; to < toLabels; to++) {
      let top = -Infinity;
      let arg = 0;
      for (let label = 0; label < fromLabels; label++) {
        // Of a certain label only what comes after it counts.
        const score =
          (fromLabels === 1 ? 0 : best[label]!) + transitions[label * LABEL_COUNT + to]!;
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
  let label = isOutside(length - 1) ? 0 : best.indexOf(Math.max(...best));
  for (let i = length - 1; i >= 0; i--) {
    path[i] = label;
    label = from[i * LABEL_COUNT + label]!;
  }
  return path;
}
