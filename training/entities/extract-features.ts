import { countStoryWords } from '../../utils/entities/count-story-words.ts';
import { featuresAt, placeFeature, REACH } from '../../utils/entities/decode.ts';
import {
  describeContext,
  newFeatureBuffer,
  viewSentence,
} from '../../utils/entities/describe-context.ts';
import type { WordInfo } from '../../utils/entities/describe-word.ts';
import type { Lexicon } from '../../utils/entities/lexicon.ts';
import { cacheWords } from '../../utils/entities/recogniser.ts';
import { KEY_BITS, keyOf } from '../../utils/entities/sorted-keys.ts';
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
  const wordOf = cacheWords(lexicon);
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
  const add = (hash: number): void => {
    if (used === raw.length) {
      const larger = new Uint32Array(raw.length * 2);
      larger.set(raw);
      raw = larger;
    }
    const key = keyOf(hash);
    counts[key]!++;
    raw[used++] = key;
  };
  const buffer = newFeatureBuffer();
  for (const story of stories) {
    const infos: WordInfo[][] = story.map((sentence) => sentence.words.map(wordOf));
    const use = countStoryWords(infos);
    infos.forEach((sentence, s) => {
      const view = viewSentence(sentence, lexicon);
      for (let i = 0; i < sentence.length; i++) {
        for (let offset = -REACH; offset <= REACH; offset++) {
          const word = sentence[i + offset];
          if (word) for (const hash of featuresAt(word, offset)) add(placeFeature(hash, offset));
        }
        buffer.length = 0;
        describeContext(view, i, use, buffer);
        for (let f = 0; f < buffer.length; f++) add(buffer.hashes[f]!);
        allowed[at] = story[s]!.allowed[i]!;
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
