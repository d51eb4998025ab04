import { Casing, type WordInfo } from './describe-word.ts';
import { hashText, mix } from './hash.ts';
import { type Lexicon, ListFlag, MAX_PHRASE_WORDS } from './lexicon.ts';
import type { StoryWords } from './count-story-words.ts';

/** A place where features are put, cleared by setting `length` to 0: no garbage per word. */
export interface FeatureBuffer {
  hashes: Uint32Array;
  length: number;
}

/** More than any word can have; a longer list would be cut. */
const MAX_FEATURES = 96;

export function newFeatureBuffer(): FeatureBuffer {
  return { hashes: new Uint32Array(MAX_FEATURES), length: 0 };
}

// Words that join the parts of one name: "Bank of England", "Médecins Sans Frontières", "Mohammed bin Salman".
const JOINERS = new Set([
  'of',
  'for',
  'the',
  'and',
  '&',
  '-',
  'de',
  'la',
  'del',
  'da',
  'do',
  'dos',
  'al',
  'el',
  'bin',
  'ibn',
  'van',
  'von',
  'der',
  'du',
  'des',
  'on',
  'in',
  'to',
  'y',
  'e',
  "'s",
  '’s',
]);

// Kinds of context features; see describe-word.ts for those of the word itself.
const Kind = {
  pairBefore: 101,
  pairAfter: 102,
  around: 103,
  casings: 104,
  clusterBefore: 105,
  clusterAfter: 106,
  phrase: 107,
  runFirst: 108,
  runLast: 109,
  runBefore: 110,
  runAfter: 111,
  runPlace: 112,
  wideLast: 113,
  wideAfter: 114,
  start: 115,
  capsLine: 116,
  story: 117,
  before2: 118,
  after2: 119,
  runAfter2: 120,
  runBefore2: 121,
  wideFirst: 122,
  bracket: 123,
  phraseCasing: 125,
  runBeforeGroup: 128,
  runAfterGroup: 129,
  runLastGroup: 130,
  runFirstFlags: 131,
  runLastFlags: 132,
} as const;

const EDGE = 0x5eed; // stands for the word before the first and after the last

/** What the sentence as a whole says of its words; made once a sentence. */
export interface SentenceView {
  words: readonly WordInfo[];
  /** First and one past the last word of the run of capitalised words that a word stands in; -1 outside. */
  runStart: Int32Array;
  runEnd: Int32Array;
  /** The same, joiners let through. */
  wideStart: Int32Array;
  wideEnd: Int32Array;
  /** `ListFlag`s of the longest listed phrase over a word, and whether the word begins, is inside or ends it. */
  phraseFlags: Int32Array;
  phrasePart: Uint8Array;
  /** Nearly all letters are capitals: a headline or an agency's line, where case says nothing. */
  shouted: boolean;
}

export function viewSentence(words: readonly WordInfo[], lexicon: Lexicon): SentenceView {
  const n = words.length;
  const view: SentenceView = {
    words,
    runStart: new Int32Array(n).fill(-1),
    runEnd: new Int32Array(n).fill(-1),
    wideStart: new Int32Array(n).fill(-1),
    wideEnd: new Int32Array(n).fill(-1),
    phraseFlags: new Int32Array(n),
    phrasePart: new Uint8Array(n),
    shouted: isShouted(words),
  };
  findRuns(view);
  findPhrases(view, lexicon);
  return view;
}

function isShouted(words: readonly WordInfo[]): boolean {
  let lower = 0;
  let upper = 0;
  for (const { casing } of words) {
    if (casing === Casing.lower || casing === Casing.title || casing === Casing.mixed) lower++;
    else if (casing === Casing.upper) upper++;
  }
  return upper >= 3 && upper > 3 * lower;
}

function findRuns(view: SentenceView): void {
  const { words } = view;
  let i = 0;
  while (i < words.length) {
    if (!words[i]!.capital) {
      i++;
      continue;
    }
    let end = i + 1;
    while (words[end]?.capital) end++;
    for (let k = i; k < end; k++) {
      view.runStart[k] = i;
      view.runEnd[k] = end;
    }
    i = end;
  }
  i = 0;
  while (i < words.length) {
    if (!words[i]!.capital) {
      i++;
      continue;
    }
    let end = i + 1;
    for (;;) {
      let next = end;
      while (next < end + 2 && next < words.length && JOINERS.has(words[next]!.text)) next++;
      if (!words[next]?.capital) break;
      end = next + 1;
    }
    for (let k = i; k < end; k++) {
      view.wideStart[k] = i;
      view.wideEnd[k] = end;
    }
    i = end;
  }
}

const PHRASE_BEGIN = 1;
const PHRASE_INSIDE = 2;
const PHRASE_END = 3;
const PHRASE_ONLY = 4;

function findPhrases(view: SentenceView, lexicon: Lexicon): void {
  const { words } = view;
  for (let i = 0; i < words.length;) {
    const length = longestPhrase(view, i, lexicon);
    for (let k = 0; k < length; k++)
      view.phrasePart[i + k] =
        length === 1
          ? PHRASE_ONLY
          : k === 0
            ? PHRASE_BEGIN
            : k === length - 1
              ? PHRASE_END
              : PHRASE_INSIDE;
    i += length || 1;
  }
}

function longestPhrase(view: SentenceView, start: number, lexicon: Lexicon): number {
  const { words } = view;
  const first = words[start]!;
  if (!first.capital) return 0;
  let joined = first.folded;
  let flags = first.flags & ~ListFlag.ordinary;
  let length = flags ? 1 : 0;
  for (let n = 1; n < MAX_PHRASE_WORDS; n++) {
    const word = words[start + n];
    if (
      !word ||
      (word.casing === Casing.mark && word.text !== '-') ||
      (word.casing === Casing.lower && !JOINERS.has(word.text))
    )
      break;
    joined += ` ${word.folded}`;
    const found = lexicon.flags(hashText(joined));
    if (found && word.capital) {
      flags = found;
      length = n + 1;
    }
  }
  for (let k = 0; k < length; k++) view.phraseFlags[start + k] = flags;
  return length;
}

/** Put the context features of word `i` into `out`. */
export function describeContext(
  view: SentenceView,
  i: number,
  story: StoryWords,
  out: FeatureBuffer,
): void {
  const { words } = view;
  const word = words[i]!;
  const before = words[i - 1];
  const after = words[i + 1];
  const beforeLower = before ? before.lower : EDGE;
  const afterLower = after ? after.lower : EDGE;
  const put = (kind: number, value: number): void => {
    if (out.length < MAX_FEATURES) out.hashes[out.length++] = mix(kind, value);
  };
  put(Kind.pairBefore, mix(beforeLower, word.lower));
  put(Kind.pairAfter, mix(word.lower, afterLower));
  put(Kind.around, mix(beforeLower, afterLower) ^ word.casing);
  put(Kind.casings, (before?.casing ?? 15) * 256 + word.casing * 16 + (after?.casing ?? 15));
  put(Kind.before2, mix(words[i - 2]?.lower ?? EDGE, beforeLower));
  put(Kind.after2, mix(afterLower, words[i + 2]?.lower ?? EDGE));
  put(Kind.clusterBefore, mix(before?.cluster ?? EDGE, word.cluster));
  put(Kind.clusterAfter, mix(word.cluster, after?.cluster ?? EDGE));
  if (i === 0) put(Kind.start, mix(word.casing, word.flags & ListFlag.ordinary));
  if (view.shouted) put(Kind.capsLine, mix(word.flags, word.casing));
  const flags = view.phraseFlags[i]!;
  if (flags) {
    put(Kind.phrase, flags * 8 + view.phrasePart[i]!);
    put(
      Kind.phraseCasing,
      mix(flags * 8 + view.phrasePart[i]!, (before?.casing ?? 15) * 16 + (after?.casing ?? 15)),
    );
  }
  const wideStart = view.wideStart[i]!;
  if (wideStart < 0) return;
  const wideEnd = view.wideEnd[i]!;
  const wideLast = words[wideEnd - 1]!;
  put(Kind.wideLast, mix(wideLast.lower, wideEnd - 1 === i ? 1 : 0));
  put(Kind.wideFirst, mix(words[wideStart]!.lower, wideStart === i ? 1 : 0));
  put(Kind.wideAfter, words[wideEnd]?.lower ?? EDGE);
  if (!word.capital) return;
  const start = view.runStart[i]!;
  const end = view.runEnd[i]!;
  const place = Math.min(i - start, 3) * 4 + Math.min(end - 1 - i, 3);
  const runBefore = words[start - 1];
  const runAfter = words[end];
  put(Kind.runPlace, place);
  put(Kind.runFirst, mix(words[start]!.lower, Math.min(i - start, 2)));
  put(Kind.runLast, mix(words[end - 1]!.lower, Math.min(end - 1 - i, 2)));
  put(Kind.runBefore, mix(runBefore?.lower ?? EDGE, Math.min(i - start, 2)));
  put(Kind.runAfter, mix(runAfter?.lower ?? EDGE, Math.min(end - 1 - i, 2)));
  put(Kind.runBeforeGroup, mix(runBefore?.cluster ?? EDGE, Math.min(i - start, 2)));
  put(Kind.runAfterGroup, mix(runAfter?.cluster ?? EDGE, Math.min(end - 1 - i, 2)));
  put(Kind.runLastGroup, mix(words[end - 1]!.cluster, Math.min(end - 1 - i, 2)));
  put(Kind.runFirstFlags, mix(words[start]!.flags, place));
  put(Kind.runLastFlags, mix(words[end - 1]!.flags, place));
  put(Kind.runBefore2, mix(words[start - 2]?.lower ?? EDGE, runBefore?.lower ?? EDGE));
  put(Kind.runAfter2, mix(runAfter?.lower ?? EDGE, words[end + 1]?.lower ?? EDGE));
  if (runBefore?.text === '(' && runAfter?.text === ')')
    put(Kind.bracket, mix(word.casing, words[start - 2]?.capital ? 1 : 0));
  put(Kind.story, story.traits(word) * 16 + word.casing);
}
