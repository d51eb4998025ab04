import { countStoryWords } from './count-story-words.ts';
import type { WordInfo } from './describe-word.ts';
import type { Lexicon } from './lexicon.ts';
import { Vocabulary } from './vocabulary.ts';

/** The words of one story in a row, edges before, between and after its sentences. */
export interface Story {
  words: readonly WordInfo[];
  /** Where each sentence's words are among all. */
  sentences: readonly Range[];
  /** How many word forms there are: their ids are below it. */
  forms: number;
  /** How the story uses each word: see `countStoryWords`. */
  uses: Uint8Array;
}

/** Places from `from` up to, but not, `to`. */
export interface Range {
  from: number;
  to: number;
}

/** Stands before the first word of a sentence and after its last, as far as any word looks. */
export const EDGE: WordInfo = {
  id: -1,
  lowerId: -1,
  text: '',
  casing: 15,
  capital: false,
  lowerText: '',
  lower: 0x5eed,
  shape: 0,
  cluster: 0x5eed,
  folded: 0,
  flags: 0,
  joiner: false,
};

/** How far a word looks around itself. */
export const REACH = 2;

/** Lay out the sentences of a story, each a list of words as written. */
export function layOutStory(sentences: Iterable<Iterable<string>>, lexicon: Lexicon): Story {
  const vocabulary = new Vocabulary(lexicon);
  const words: WordInfo[] = [];
  const ranges: Range[] = [];
  for (const sentence of sentences) {
    for (let edge = 0; edge < REACH; edge++) words.push(EDGE);
    const from = words.length;
    for (const word of sentence) words.push(vocabulary.wordOf(word));
    ranges.push({ from, to: words.length });
  }
  for (let edge = 0; edge < REACH; edge++) words.push(EDGE);
  const forms = vocabulary.size;
  return { words, sentences: ranges, forms, uses: countStoryWords(words, forms) };
}
