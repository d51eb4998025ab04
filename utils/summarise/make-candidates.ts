import { type Candidate, MAX_WORDS, MIN_WORDS, type SentencePlace } from './candidate.ts';
import { contentWords } from './content-words.ts';
import { countWords } from './count-words.ts';
import type { Story } from './describe-story.ts';
import { isBackground } from './find-background.ts';
import { isProse } from './is-prose.ts';
import { type Draft, joinWithNext } from './join-sentences.ts';
import type { Named } from './replace-pronoun.ts';
import { wordsOf } from './words-of.ts';

/** The first sentence may be as short as a headline. */
const MIN_FIRST_WORDS = 5;
/** The lead is the story: it may run on where nothing could be taken out, or too little would stay. */
const MAX_LEAD_WORDS = 50;
/** English leads are cut at more clauses than others: few stay so long, and none that does may lose the news. */
const MAX_ENGLISH_LEAD_WORDS = 66;
/** "Mind the gap.": behind an opening that is no bullet, the lead is among so many sentences. */
const LEAD_PLACES = 3;
/** In a text set in paragraphs, one that opens with fewer says nothing: "The urgency comes from the last season." */
const MIN_OPENING_WORDS = 9;
/** Fewer within a paragraph lean on the sentence before them: "The council counted 318 dead." */
const MIN_INNER_WORDS = 12;
/** A text with fewer blocks is not set in paragraphs. */
const MIN_PARAGRAPHS = 4;

/** A story with fewer sentences to choose from keeps its lead, however long. */
const FEW = 2;

/** A story's points are in its first sentences; a page that goes on is a log, a list, a book. */
const MAX_PLACES = 200;

/** What of a story can be its bullets, shortened, in reading order. */
export function makeCandidates(story: Story): Candidate[] {
  const places = [...story.sentences.keys()]
    .filter((index) => isProse(story, index))
    .slice(0, MAX_PLACES)
    .map((index, place) => ({ index, place }));
  const lead = draftLead(places, story);
  const candidates = places.flatMap((at) => {
    const isLead = at === lead?.at;
    const words = wordsOf(at, story, isLead);
    const alone = isLead ? lead.draft : draftAlone(at, story, words);
    const drafts = [alone, words && joinWithNext(at, story, words)];
    return drafts.filter((draft) => draft !== undefined).map((draft) => finish(draft, at, story));
  });
  const [first] = places;
  const open = new Set(candidates.map(({ place }) => place));
  if (open.size >= FEW || open.has(0) || !first) return candidates;
  const long = draftAlone(first, story, wordsOf(first, story, true), Infinity);
  return long ? [finish(long, first, story), ...candidates] : candidates;
}

/** The sentence that may run on as a lead: the first, or in English the first that stands alone. Which comes first of all, the ranking says. */
function draftLead(
  places: readonly SentencePlace[],
  story: Story,
): { at: SentencePlace; draft: Draft } | undefined {
  for (const at of places.slice(0, story.lang === 'en' ? LEAD_PLACES : 1)) {
    const most = story.lang === 'en' ? MAX_ENGLISH_LEAD_WORDS : MAX_LEAD_WORDS;
    const draft =
      draftAlone(at, story, wordsOf(at, story, true), most) ??
      draftAlone(at, story, wordsOf(at, story));
    if (draft) return { at, draft };
  }
  return undefined;
}

/** One sentence as a bullet of at most so many words, if it stands on its own. */
function draftAlone(
  at: SentencePlace,
  story: Story,
  words: Named | undefined,
  most = MAX_WORDS,
): Draft | undefined {
  const kind = story.quotations[at.index]?.kind;
  // Without its speaker or its other half, a quotation is nobody's claim.
  if (!words || !kind || kind === 'whole' || kind === 'broken') return undefined;
  const count = countWords(words.text);
  return count < leastWords(at, story) || count > most
    ? undefined
    : { ...words, sentences: [at.index] };
}

function leastWords({ index, place }: SentencePlace, { article, sentences }: Story): number {
  if (place === 0) return MIN_FIRST_WORDS;
  if (article.blocks.length < MIN_PARAGRAPHS) return MIN_WORDS;
  const isWithin = sentences[index - 1]?.block === sentences[index]?.block;
  return isWithin ? MIN_INNER_WORDS : MIN_OPENING_WORDS;
}

function finish({ text, replaced, sentences }: Draft, at: SentencePlace, story: Story): Candidate {
  const own = sentences.flatMap((index) => story.sentences[index] ?? []);
  const whole = own.map((sentence) => sentence.text.replace(/\s+/gu, ' ')).join(' ');
  const content = sentences.flatMap((index) => story.words[index] ?? []);
  return {
    ...at,
    text,
    sentences,
    sources: own.map(({ block, start, end }) => ({ block, start, end })),
    origin: text === whole ? 'quoted' : 'shortened',
    replaced,
    words: countWords(text),
    content,
    terms: new Set(text === whole ? content : contentWords(text, story.rules)),
    background: isBackground(text, story),
  };
}
