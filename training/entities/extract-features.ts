import { describeContext } from '../../utils/entities/describe-context.ts';
import { KEY_BITS } from '../../utils/entities/hash.ts';
import type { Lexicon } from '../../utils/entities/lexicon.ts';
import { EDGE, layOutStory, REACH } from '../../utils/entities/story.ts';
import { viewStory } from '../../utils/entities/view-story.ts';
import { putWordFeatures } from '../../utils/entities/word-features.ts';
import { FeatureList } from './feature-list.ts';
import type { LabelledStory } from './label-words.ts';

/** All training words in flat arrays: a hundred million features fit no other way. */
export interface Examples {
  /** First word of each sentence, and one past the last word of all. */
  sentences: Uint32Array;
  /** First feature of each word, and one past the last of all. */
  words: Uint32Array;
  /** Index of each feature in `keys`. */
  features: Uint32Array;
  /** Label bits per word; see `LabelledSentence`. */
  allowed: Uint16Array;
  /** The key of each feature, rising. */
  keys: Uint32Array;
  /** How often each feature occurs. */
  counts: Uint32Array;
}

/** Extract the features of every word; those seen fewer than `minCount` times are left out. */
export function extractFeatures(
  stories: readonly LabelledStory[],
  lexicon: Lexicon,
  minCount: number,
): Examples {
  const total = stories.reduce(
    (sum, story) => sum + story.reduce((n, s) => n + s.words.length, 0),
    0,
  );
  const sentences: number[] = [0];
  const words = new Uint32Array(total + 1);
  const allowed = new Uint16Array(total);
  let raw = new Uint32Array(1 << 24);
  let used = 0;
  let at = 0;
  const counts = new Uint32Array(1 << KEY_BITS);
  const list = new FeatureList();
  const addAll = (): void => {
    if (used + list.length > raw.length) {
      const larger = new Uint32Array(raw.length * 2);
      larger.set(raw);
      raw = larger;
    }
    for (let f = 0; f < list.length; f++) {
      const key = list.keys[f]!;
      counts[key]!++;
      raw[used++] = key;
    }
    list.length = 0;
  };
  for (const story of stories) {
    const laid = layOutStory(
      story.map((sentence) => sentence.words),
      lexicon,
    );
    const view = viewStory(laid, lexicon);
    laid.sentences.forEach(({ from, to }, s) => {
      for (let i = from; i < to; i++) {
        for (let offset = -REACH; offset <= REACH; offset++) {
          const word = laid.words[i + offset]!;
          if (word !== EDGE) putWordFeatures(word, offset, list);
        }
        describeContext(view, i, list);
        addAll();
        allowed[at] = story[s]!.allowed[i - from]!;
        words[++at] = used;
      }
      sentences.push(at);
    });
  }
  return renumber(
    { sentences: Uint32Array.from(sentences), words, allowed },
    raw,
    counts,
    minCount,
  );
}

function renumber(
  { sentences, words, allowed }: Pick<Examples, 'sentences' | 'words' | 'allowed'>,
  raw: Uint32Array,
  counts: Uint32Array,
  minCount: number,
): Examples {
  const indexOf = new Int32Array(counts.length).fill(-1);
  const keys: number[] = [];
  for (let key = 0; key < counts.length; key++)
    if (counts[key]! >= minCount) {
      indexOf[key] = keys.length;
      keys.push(key);
    }
  let used = 0;
  let from = 0;
  for (let w = 0; w + 1 < words.length; w++) {
    const to = words[w + 1]!;
    for (let f = from; f < to; f++) {
      const index = indexOf[raw[f]!]!;
      if (index >= 0) raw[used++] = index;
    }
    from = to;
    words[w + 1] = used;
  }
  const kept = Uint32Array.from(keys);
  return {
    sentences,
    words,
    allowed,
    features: raw.subarray(0, used),
    keys: kept,
    counts: kept.map((key) => counts[key]!),
  };
}
