import { Casing, type WordInfo } from './describe-word.ts';
import { joinPhrase, type Lexicon, ListFlag, MAX_PHRASE_WORDS } from './lexicon.ts';
import { EDGE, type Range, type Story } from './story.ts';

/** What stands around the words of a story, word by word. */
export interface StoryView {
  words: readonly WordInfo[];
  /** How the story uses each word: see `countStoryWords`. */
  uses: Uint8Array;
  /** First and one past the last word of the run of capitalised words that a word stands in; 0 outside. */
  runStart: Int32Array;
  runEnd: Int32Array;
  /** The same, joiners let through. */
  wideStart: Int32Array;
  wideEnd: Int32Array;
  /** `ListFlag`s of the longest listed phrase over a word, and whether the word begins, is inside or ends it. */
  phraseFlags: Int16Array;
  phrasePart: Uint8Array;
  /** 1 where nearly all letters of the sentence are capitals: a headline or an agency's line, where case says nothing. */
  shouted: Uint8Array;
}

/** View a story as a whole. */
export function viewStory({ words, sentences, uses }: Story, lexicon: Lexicon): StoryView {
  const n = words.length;
  const view: StoryView = {
    words,
    uses,
    runStart: new Int32Array(n),
    runEnd: new Int32Array(n),
    wideStart: new Int32Array(n),
    wideEnd: new Int32Array(n),
    phraseFlags: new Int16Array(n),
    phrasePart: new Uint8Array(n),
    shouted: new Uint8Array(n),
  };
  for (let i = 0; i < n;) i = words[i]!.capital ? markWideRun(view, i) : i + 1;
  for (let i = 0; i < n;) i += (words[i]!.capital && markPhrase(view, i, lexicon)) || 1;
  for (const range of sentences)
    if (isShouted(words, range)) view.shouted.fill(1, range.from, range.to);
  return view;
}

function isShouted(words: readonly WordInfo[], { from, to }: Range): boolean {
  let lower = 0;
  let upper = 0;
  for (let i = from; i < to; i++) {
    const { casing } = words[i]!;
    if (casing === Casing.lower || casing === Casing.title || casing === Casing.mixed) lower++;
    else if (casing === Casing.upper) upper++;
  }
  return upper >= 3 && upper > 3 * lower;
}

const MAX_JOINERS = 2; // in a row: "Ministry for the Interior"

/** Mark the runs of capitals from `start` on that joiners bind together; answers where they end. */
function markWideRun(view: StoryView, start: number): number {
  const { words } = view;
  let end = markRun(view, start);
  for (;;) {
    let next = end;
    while (next < end + MAX_JOINERS && words[next]!.joiner) next++;
    if (!words[next]!.capital) break;
    end = markRun(view, next);
  }
  for (let i = start; i < end; i++) {
    view.wideStart[i] = start;
    view.wideEnd[i] = end;
  }
  return end;
}

/** Mark the capitalised words from `start` on as one run; answers where it ends. */
function markRun(view: StoryView, start: number): number {
  let end = start + 1;
  while (view.words[end]!.capital) end++;
  for (let i = start; i < end; i++) {
    view.runStart[i] = start;
    view.runEnd[i] = end;
  }
  return end;
}

const PHRASE_BEGIN = 1;
const PHRASE_INSIDE = 2;
const PHRASE_END = 3;
const PHRASE_ONLY = 4;

/** Mark the longest listed phrase that begins at `start`; answers its length in words, 0 for none. */
function markPhrase(view: StoryView, start: number, lexicon: Lexicon): number {
  const { words } = view;
  const first = words[start]!;
  let phrase = first.folded;
  let flags = first.flags & ~ListFlag.ordinary;
  let length = flags ? 1 : 0;
  for (let n = 1; n < MAX_PHRASE_WORDS; n++) {
    const word = words[start + n]!;
    if (!word.capital && !mayBeInPhrase(word)) break;
    phrase = joinPhrase(phrase, word.folded);
    const found = word.capital ? lexicon.flags(phrase) : 0;
    if (found) {
      flags = found;
      length = n + 1;
    }
  }
  for (let k = 0; k < length; k++) {
    view.phraseFlags[start + k] = flags;
    view.phrasePart[start + k] = partOf(k, length);
  }
  return length;
}

function mayBeInPhrase(word: WordInfo): boolean {
  const { casing, text, joiner } = word;
  if (joiner || text === '-') return true;
  return casing !== Casing.mark && casing !== Casing.lower && word !== EDGE;
}

function partOf(k: number, length: number): number {
  if (length === 1) return PHRASE_ONLY;
  if (k === 0) return PHRASE_BEGIN;
  return k === length - 1 ? PHRASE_END : PHRASE_INSIDE;
}
