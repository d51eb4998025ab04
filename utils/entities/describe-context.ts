import type { Features } from './features.ts';
import { kindSeed, mix } from './hash.ts';
import { ListFlag } from './lexicon.ts';
import { EDGE } from './story.ts';
import type { StoryView } from './view-story.ts';

// Kinds of context features; see word-features.ts for those of the word itself.
const Kind = {
  pairBefore: kindSeed(101),
  pairAfter: kindSeed(102),
  around: kindSeed(103),
  casings: kindSeed(104),
  clusterBefore: kindSeed(105),
  clusterAfter: kindSeed(106),
  phrase: kindSeed(107),
  runFirst: kindSeed(108),
  runLast: kindSeed(109),
  runBefore: kindSeed(110),
  runAfter: kindSeed(111),
  runPlace: kindSeed(112),
  wideLast: kindSeed(113),
  wideAfter: kindSeed(114),
  start: kindSeed(115),
  capsLine: kindSeed(116),
  story: kindSeed(117),
  before2: kindSeed(118),
  after2: kindSeed(119),
  runAfter2: kindSeed(120),
  runBefore2: kindSeed(121),
  wideFirst: kindSeed(122),
  bracket: kindSeed(123),
  phraseCasing: kindSeed(125),
  runBeforeGroup: kindSeed(128),
  runAfterGroup: kindSeed(129),
  runLastGroup: kindSeed(130),
  runFirstFlags: kindSeed(131),
  runLastFlags: kindSeed(132),
} as const;

/** Put the features of word `i`'s surroundings into `out`. */
export function describeContext(view: StoryView, i: number, out: Features): void {
  const { words } = view;
  const word = words[i]!;
  const before = words[i - 1]!;
  const after = words[i + 1]!;
  out.put(Kind.pairBefore, before.lower, word.lower);
  out.put(Kind.pairAfter, word.lower, after.lower);
  out.put(Kind.around, mix(before.lower, after.lower), word.casing);
  out.put(Kind.casings, before.casing * 256 + word.casing * 16 + after.casing);
  out.put(Kind.before2, words[i - 2]!.lower, before.lower);
  out.put(Kind.after2, after.lower, words[i + 2]!.lower);
  out.put(Kind.clusterBefore, before.cluster, word.cluster);
  out.put(Kind.clusterAfter, word.cluster, after.cluster);
  if (before === EDGE) out.put(Kind.start, word.casing, word.flags & ListFlag.ordinary);
  if (view.shouted[i]) out.put(Kind.capsLine, word.flags, word.casing);
  const flags = view.phraseFlags[i]!;
  if (flags) {
    const phrase = flags * 8 + view.phrasePart[i]!;
    out.put(Kind.phrase, phrase);
    out.put(Kind.phraseCasing, phrase, before.casing * 16 + after.casing);
  }
  const wideStart = view.wideStart[i]!;
  const wideEnd = view.wideEnd[i]!;
  if (wideEnd === 0) return;
  out.put(Kind.wideLast, words[wideEnd - 1]!.lower, wideEnd - 1 === i ? 1 : 0);
  out.put(Kind.wideFirst, words[wideStart]!.lower, wideStart === i ? 1 : 0);
  out.put(Kind.wideAfter, words[wideEnd]!.lower);
  if (word.capital) describeRun(view, i, out);
}

/** Put the features of the run of capitals that word `i` stands in. */
function describeRun(view: StoryView, i: number, out: Features): void {
  const { words, uses } = view;
  const word = words[i]!;
  const start = view.runStart[i]!;
  const end = view.runEnd[i]!;
  const fromStart = Math.min(i - start, 2);
  const toEnd = Math.min(end - 1 - i, 2);
  const place = Math.min(i - start, 3) * 4 + Math.min(end - 1 - i, 3);
  const first = words[start]!;
  const last = words[end - 1]!;
  const before = words[start - 1]!;
  const after = words[end]!;
  const before2 = words[start - 2]!;
  out.put(Kind.runPlace, place);
  out.put(Kind.runFirst, first.lower, fromStart);
  out.put(Kind.runLast, last.lower, toEnd);
  out.put(Kind.runBefore, before.lower, fromStart);
  out.put(Kind.runAfter, after.lower, toEnd);
  out.put(Kind.runBeforeGroup, before.cluster, fromStart);
  out.put(Kind.runAfterGroup, after.cluster, toEnd);
  out.put(Kind.runLastGroup, last.cluster, toEnd);
  out.put(Kind.runFirstFlags, first.flags, place);
  out.put(Kind.runLastFlags, last.flags, place);
  out.put(Kind.runBefore2, before2.lower, before.lower);
  out.put(Kind.runAfter2, after.lower, words[end + 1]!.lower);
  if (before.text === '(' && after.text === ')')
    out.put(Kind.bracket, word.casing, before2.capital ? 1 : 0);
  out.put(Kind.story, uses[word.lowerId]!, word.casing);
}
