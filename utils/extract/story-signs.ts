import { asTyped } from './normalise.ts';
import { isLabel, isNotice, isPointer } from './furniture-phrases.ts';
import type { Line } from './read-lines.ts';
import { nameTokens } from './name-tokens.ts';
import { isProse, linkShare } from './measure-prose.ts';
import { unclobbered } from './unclobbered.ts';

/** A line that opens a wire story: "ISLAMABAD: …", "LONDON (Reuters) — …", "Berlin (dpa) - …". */
const DATELINE =
  /^(?:\p{Lu}[\p{Lu}\s.,’'/-]{2,40}(?:\s*\([^)]{2,30}\))?(?:,\s\p{L}+\.?\s\d{1,2})?\s*[:—–-]\s?|\p{L}[\p{L}\s.,’'-]{1,40}\s\([^)]{2,20}\)\s*[:—–-]\s)/u;

const BYLINE_NAMES = / (?:bylines?|by line|authors?|writer|reporter|contributor) /u;
/** How a byline begins; only then is the whole of it looked at. */
const BYLINE_START = /^(?:by|von|par|por|di|door|av|بقلم|автор:?)\s/u;
const BYLINE_TEXT = /^\S+\s+\p{L}+(?:[\s,.&'-]+\p{L}+){0,9}$/u;
/** Of a month all that is no sign: \p{L} would stop at the vowel signs of "4 मार्च 2026", and takes longer to compile. */
const DATE_TEXT =
  /(?:(?<!\d)\d{1,2}\s+[^\s\d.,;:!?()/'"’“”–—-]{3,12}\.?,?\s+\d{4}\b|\b[^\s\d.,;:!?()/'"’“”–—-]{3,12}\.?\s+\d{1,2},?\s+\d{4}\b|\b\d{4}-\d\d-\d\d\b|\b\d{1,2}[./]\d{1,2}[./]\d{4}\b|\b\d+\s+(?:minutes?|hours?|days?)\s+ago\b)/u;

/** Characters of a line that gives who and when; a longer one is a sentence that happens to have a date. */
const MAX_SIGN_CHARS = 120;

/** Whether a paragraph opens as wire stories do, with a place before a colon or dash. */
export function hasDateline(line: Line): boolean {
  return DATELINE.test(line.text);
}

/** Whether a line says who wrote a story or when it appeared. */
export function isWhoOrWhen(line: Line): boolean {
  const { text, element } = line;
  if (text.length > MAX_SIGN_CHARS) return false;
  const lower = asTyped(text);
  if (BYLINE_START.test(lower) && BYLINE_TEXT.test(lower)) return true;
  if (DATE_TEXT.test(text) && !isProse(line)) return true;
  return unclobbered(element, 'localName') === 'time' || BYLINE_NAMES.test(nameTokens(element));
}

/** Whether a line is one of a publisher's points written by hand: "- …". */
export function isDashed(line: Line): boolean {
  return /^\s*[-–—•●▪·*]\s+\S/u.test(line.text);
}

/** Whether a line is nothing but an address, such as the short link of a story. */
export function isAddress(line: Line): boolean {
  return /^(?:https?:\/\/|www\.)\S+$|^[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,}\/\S+$/iu.test(line.text);
}

/** Characters of a headline. */
const MIN_HEADLINE_CHARS = 15;
const MIN_DENSE_HEADLINE_CHARS = 7;
const MAX_HEADLINE_CHARS = 220;

/** Whether a line could be a headline by its words alone: no sentence's end, neither a label nor a point. */
export function readsLikeHeadline(line: Line): boolean {
  const { text } = line;
  const isDense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(
    text,
  );
  if (
    text.length < (isDense ? MIN_DENSE_HEADLINE_CHARS : MIN_HEADLINE_CHARS) ||
    text.length > MAX_HEADLINE_CHARS
  )
    return false;
  if (/[.:;,…。；：]["'”’»)]*$/u.test(text)) return false;
  if (!isHeading(line) && !isDense && text.split(/\s+/u).length < 3) return false;
  // "- The fear will grow": a headline that is a quotation, in Norwegian.
  if (isDashed(line) && !isHeading(line)) return false;
  return !(
    isAddress(line) ||
    isWhoOrWhen(line) ||
    isLabel(text) ||
    isPointer(text) ||
    isNotice(text)
  );
}

/** Whether the page itself says that a line is a heading. */
export function isHeading(line: Line): boolean {
  return line.kind === 'heading';
}

/** Whether a line points to some other page with all its words. */
export function isLinked(line: Line): boolean {
  return linkShare(line) > 0.8;
}
