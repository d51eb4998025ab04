import type { Span } from '../article.ts';
import type { Story } from './describe-story.ts';
import { isBackground } from './find-background.ts';
import { findLeaningOpener } from './find-leaning.ts';
import { countWords } from './count-words.ts';
import { shortenSentence } from './shorten-sentence.ts';
import type { Replacement } from './summarise-article.ts';

/** A sentence that can stand as a bullet, in the words the bullet would have. */
export interface Candidate {
  /** Its index among the story's sentences. */
  index: number;
  text: string;
  source: Span;
  origin: 'quoted' | 'shortened';
  replaced: Replacement[];
  words: number;
  background: boolean;
}

/** Fewer words than this are a caption, a credit or a cry; Chinese and Japanese count two characters a word. */
const MIN_WORDS = 5;
/** A point of more words is a paragraph: two lines of the popup hold about 35. */
export const MAX_WORDS = 35;

/** The sentences of a story that can be its bullets, shortened, in reading order. */
export function makeCandidates(story: Story): Candidate[] {
  return story.sentences.flatMap((_, index) => makeCandidate(story, index) ?? []);
}

function makeCandidate(story: Story, index: number): Candidate | undefined {
  const sentence = story.sentences[index];
  const quotation = story.quotations[index];
  if (!sentence || !quotation || !isProse(story, index)) return undefined;
  // Without its speaker or its other half, a quotation is nobody's claim.
  if (quotation.kind === 'whole' || quotation.kind === 'broken') return undefined;
  const text = shortenSentence(sentence.text, story, index);
  const words = countWords(text);
  if (words < MIN_WORDS || words > MAX_WORDS) return undefined;
  if (findLeaningOpener(text, story.rules) !== undefined) return undefined;
  const { block, start, end } = sentence;
  return {
    index,
    text,
    source: { block, start, end },
    origin: text === sentence.text.replace(/\s+/gu, ' ') ? 'quoted' : 'shortened',
    replaced: [],
    words,
    background: isBackground(text, story),
  };
}

/** A whole sentence of running text: no heading, question, caption, credit or line that leads to a list. */
function isProse({ article, sentences }: Story, index: number): boolean {
  const sentence = sentences[index];
  const kind = sentence && article.blocks[sentence.block]?.kind;
  if (!sentence || kind === 'heading' || kind === 'preformatted') return false;
  return /[.!…。！۔।॥]["”’»“‘')\]」』）]*(?:\[\d{1,3}\])*$/u.test(sentence.text);
}
