import { describeContext } from './describe-context.ts';
import { FeatureSums } from './feature-sums.ts';
import { LABEL_COUNT, OUTSIDE } from './labels.ts';
import { LentScores } from './lent-scores.ts';
import { mayBeNames } from './may-be-names.ts';
import type { Recogniser } from './recogniser.ts';
import { REACH, type Story } from './story.ts';
import { viewStory } from './view-story.ts';

/** How well each label fits each word of a story, and which labels are worth a thought. */
export interface LabelScores {
  /** `LABEL_COUNT` a word. */
  scores: Float32Array;
  /** The labels that may be a word's, rising, in the first of its `LABEL_COUNT` places; and how many they are. */
  labels: Uint8Array;
  counts: Uint8Array;
}

/**
 * A label this far behind a word's best is out of the race: what comes before and after moves scores by less.
 * At 9 no name of a thousand stories is lost, at 8 three are.
 */
const HOPELESS = 9;

/** Score every word of a story with a recogniser. */
export function scoreStory(story: Story, { model, lexicon }: Recogniser): LabelScores {
  const { words } = story;
  const view = viewStory(story, lexicon);
  const open = mayBeNames(story);
  const lent = new LentScores(model, story.forms);
  const sum = new Int16Array(LABEL_COUNT);
  const features = new FeatureSums(model, sum);
  const result: LabelScores = {
    scores: new Float32Array(words.length * LABEL_COUNT),
    labels: new Uint8Array(words.length * LABEL_COUNT),
    counts: new Uint8Array(words.length).fill(1), // the first of which is "outside"
  };
  for (let i = 0; i < words.length; i++) {
    if (!open[i]) continue;
    sum.fill(0);
    for (let offset = -REACH; offset <= REACH; offset++) lent.add(words[i + offset]!, offset, sum);
    describeContext(view, i, features);
    enter(result, i, sum, model.scale);
  }
  return result;
}

/** Enter a word's sums as scores, and the labels that can be reached from the word before and are not hopeless. */
function enter(result: LabelScores, i: number, sum: Int16Array, scale: number): void {
  const base = i * LABEL_COUNT;
  const reach = labelsAfter(result, i - 1);
  let best = 0;
  for (let label = 1; label < LABEL_COUNT; label++) if (sum[label]! > sum[best]!) best = label;
  const least = sum[best]! - HOPELESS / scale;
  let count = 0;
  for (let label = 0; label < LABEL_COUNT; label++) {
    // "Outside" may follow and be followed by all: with it there is always a way through a sentence.
    if (label !== OUTSIDE && (sum[label]! < least || !(reach & (1 << label)))) continue;
    result.scores[base + label] = sum[label]! * scale;
    result.labels[base + count++] = label;
  }
  result.counts[i] = count;
}

/** Which labels may follow those of word `i`: bit n for label n. */
function labelsAfter({ labels, counts }: LabelScores, i: number): number {
  let after = BEGINNERS;
  const base = i * LABEL_COUNT;
  for (let c = counts[i]! - 1; c > 0; c--) {
    const label = labels[base + c]!;
    after |= 1 << (label + (label & 1)); // "I-PER" after "B-PER" or "I-PER"
  }
  return after;
}

/** What may stand anywhere: outside, and the first word of a name of each kind. */
const BEGINNERS = 0b010101011;
