import type { Article, Span } from '../article.ts';
import { CharClass, classOf, isLetter } from './char-class.ts';
import { findSentenceEnds } from './find-sentence-ends.ts';
import { findSentenceEndsUncased } from './find-sentence-ends-uncased.ts';

/** A sentence and where it sits in its block: `text` is exactly the block's text from start to end. */
export interface Sentence extends Span {
  text: string;
}

/** Enough letters to tell a script by, in UTF-16 code units. */
const SCRIPT_SAMPLE = 400;
/** Captured, so that what is split at blank lines keeps them among its parts and offsets add up. */
const BLANK_LINE = /(\n[^\S\n]*\n)/u;

/** Split an article's blocks into sentences, in reading order; linear in the length of the text. */
export function splitSentences(article: Pick<Article, 'blocks' | 'lang'>): Sentence[] {
  return article.blocks.flatMap(({ text }, block) =>
    splitText(text, article.lang).map(([start, end]) => ({
      block,
      start,
      end,
      text: text.slice(start, end),
    })),
  );
}

/** The sentences of one text as [start, end) in UTF-16 code units; marks without letters or digits are left out. */
function splitText(text: string, lang?: string): [number, number][] {
  const ends = hasCapitals(text)
    ? findSentenceEnds(text, lang)
    : findSentenceEndsUncased(text, lang);
  const spans: [number, number][] = [];
  let from = 0;
  for (const end of [...ends, text.length]) {
    for (const span of trimmed(text, from, end)) spans.push(span);
    from = end;
  }
  return spans;
}

/** Cuts white space off both sides, and parts at blank lines (preformatted text keeps its lines). */
function trimmed(text: string, from: number, end: number): [number, number][] {
  const spans: [number, number][] = [];
  let start = from;
  const all = text.slice(from, end);
  for (const part of all.includes('\n') ? all.split(BLANK_LINE) : [all]) {
    if (says(part)) {
      const first = part.length - part.trimStart().length;
      spans.push([start + first, start + part.trimEnd().length]);
    }
    start += part.length;
  }
  return spans;
}

/** Whether a text has a letter or digit. */
function says(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const charClass = classOf(text.codePointAt(at)!);
    if (isLetter(charClass) || charClass === CharClass.digit) return true;
  }
  return false;
}

/** Whether a text is written in a script with capital letters, judged by its first letters. */
function hasCapitals(text: string): boolean {
  const end = Math.min(text.length, SCRIPT_SAMPLE);
  let cased = 0;
  let uncased = 0;
  for (let at = 0; at < end; at++) {
    const charClass = classOf(text.codePointAt(at)!);
    if (charClass === CharClass.caseless) uncased++;
    else if (isLetter(charClass) && ++cased > PLAINLY && uncased === 0) return true;
  }
  return cased >= uncased;
}

/** So many letters with case before the first without: a text of a few Arabic names is still English. */
const PLAINLY = 40;
