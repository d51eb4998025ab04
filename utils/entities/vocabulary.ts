import { describeWord, type WordInfo } from './describe-word.ts';
import type { Lexicon } from './lexicon.ts';

/**
 * The word forms of one story, each described once. It lives as long as the story is worked on: a worker that
 * kept it would keep what its reader reads.
 */
export class Vocabulary {
  readonly lexicon: Lexicon;
  readonly #words = new Map<string, WordInfo>();
  readonly #lowerIds = new Map<number, number>();

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon;
  }

  /** How many forms there are: their numbers are below it. */
  get size(): number {
    return this.#words.size;
  }

  wordOf(text: string): WordInfo {
    let word = this.#words.get(text);
    if (word) return word;
    word = describeWord(text, this.lexicon, this.#words.size);
    const lowerId = this.#lowerIds.get(word.lower);
    if (lowerId === undefined) this.#lowerIds.set(word.lower, word.id);
    else word.lowerId = lowerId;
    this.#words.set(text, word);
    return word;
  }
}
