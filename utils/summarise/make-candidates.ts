import type { Span } from '../article.ts';
import type { Story } from './describe-story.ts';
import { isBackground } from './find-background.ts';
import { hasUnboundPronoun } from './find-unbound-pronoun.ts';
import { findLeaningOpener, pointsBack } from './find-leaning.ts';
import { contentWords } from './content-words.ts';
import { countWords } from './count-words.ts';
import { replacePronoun } from './replace-pronoun.ts';
import { statesBeforeQuestion } from './shortening/drop-question.ts';
import { shortenSentence } from './shorten-sentence.ts';
import type { Replacement } from './summarise-article.ts';

/** A sentence that can stand as a bullet, in the words the bullet would have. */
export interface Candidate {
  /** Its index among the story's sentences. */
  index: number;
  /** Its place among the story's whole sentences: captions and headings aside, the first is 0. */
  place: number;
  text: string;
  source: Span;
  origin: 'quoted' | 'shortened';
  replaced: Replacement[];
  words: number;
  /** Its content words, to tell whether two say the same. */
  terms: ReadonlySet<string>;
  background: boolean;
}

/** Fewer words than this are a caption, a credit or a cry; Chinese and Japanese count two characters a word. */
const MIN_WORDS = 7;
/** A lead may be as short as a headline. */
const MIN_LEAD_WORDS = 5;
/** A point of more words is a paragraph: two lines of the popup hold about 35. */
const MAX_WORDS = 35;
/** The lead is the story: it may run on where nothing could be taken out, as no other bullet may. */
const MAX_LEAD_WORDS = 48;

/** A story's points are in its first sentences; a page that goes on is a log, a list, a book. */
const MAX_PLACES = 200;

/** The sentences of a story that can be its bullets, shortened, in reading order. */
export function makeCandidates(story: Story): Candidate[] {
  let place = 0;
  return story.sentences.flatMap((_, index) => {
    if (place >= MAX_PLACES || !isProse(story, index)) return [];
    return makeCandidate(story, index, place++) ?? [];
  });
}

function makeCandidate(story: Story, index: number, place: number): Candidate | undefined {
  const sentence = story.sentences[index];
  const quotation = story.quotations[index];
  if (!sentence || !quotation) return undefined;
  // Without its speaker or its other half, a quotation is nobody's claim.
  if (quotation.kind === 'whole' || quotation.kind === 'broken') return undefined;
  const named = replacePronoun(shortenSentence(sentence.text, story, index), index, story);
  if (named === undefined) return undefined;
  const { text, replaced } = named;
  const words = countWords(text);
  if (
    words < (place === 0 ? MIN_LEAD_WORDS : MIN_WORDS) ||
    words > (place === 0 ? MAX_LEAD_WORDS : MAX_WORDS)
  )
    return undefined;
  if (leans(text, index, place, story, replaced.length > 0)) return undefined;
  const { block, start, end } = sentence;
  return {
    index,
    place,
    text,
    source: { block, start, end },
    origin: text === sentence.text.replace(/\s+/gu, ' ') ? 'quoted' : 'shortened',
    replaced,
    words,
    terms: new Set(text === sentence.text ? story.words[index] : contentWords(text, story.rules)),
    background: isBackground(text, story),
  };
}

/** Whether a bullet of this text would need something said before it. */
function leans(text: string, index: number, place: number, story: Story, named: boolean): boolean {
  if (findLeaningOpener(text, story.rules) !== undefined) return true;
  // Nothing was said before the lead: what "this term" or "his" within it mean, it says itself.
  if (place === 0) return false;
  return pointsBack(text, story) || (!named && hasUnboundPronoun(text, index, story));
}

/** A whole sentence of running text: no heading, question, caption, credit or line that leads to a list. */
function isProse({ article, sentences, lang }: Story, index: number): boolean {
  const sentence = sentences[index];
  const block = sentence && article.blocks[sentence.block];
  if (!sentence || !block || block.kind === 'heading' || block.kind === 'preformatted')
    return false;
  // "A) Being first …" is a list; "See the pictures ." a caption, unless the story opens with it.
  if (/^[\p{L}\p{N}]{1,2}\)\s/u.test(sentence.text)) return false;
  if (index > 0 && /\s\.$/u.test(sentence.text)) return false;
  // ", the nation’s best guard, …": its beginning was lost.
  if (/^[,;:.)\]]/u.test(sentence.text)) return false;
  return (
    ENDS_LIKE_PROSE.test(sentence.text) ||
    statesBeforeQuestion(sentence.text, lang) ||
    isStandfirst(sentence, block.text)
  );
}

/** A `?` behind the stop is a quotation mark that an encoding lost: "… the council said.?" */
const ENDS_LIKE_PROSE = /[.!…。！۔।॥]["”’»“‘')\]」』）]*(?:\[\d{1,3}\]|\?)*$/u;
/** A first paragraph without a full stop, long enough to say something and not set as a title. */
const STANDFIRST_WORDS = 9;

function isStandfirst({ block, text }: Span & { text: string }, blockText: string): boolean {
  if (block > 1 || text.length < blockText.trim().length || /[?:;,]$/u.test(text)) return false;
  const words = text.match(/[\p{L}\p{N}]\S*/gu) ?? [];
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  return words.length >= STANDFIRST_WORDS && small * 2 > words.length;
}
