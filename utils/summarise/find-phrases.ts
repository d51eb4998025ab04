import { isWordAt } from '../text/char-class.ts';

/** Marks before a sentence's first word. */
const OPENING_MARKS = /^[\s"“”‘'’„«»「『(¿¡—–-]+/u;
/** The longest phrase of any table is shorter, in UTF-16 code units. */
const OPENING = 48;

/** The first of the phrases that the text opens with, whole words only, without regard to case. */
export function startsWithAny(
  text: string,
  phrases: readonly string[],
  { spaced }: { spaced: boolean },
): string | undefined {
  const opening = fold(text.replace(OPENING_MARKS, '').slice(0, OPENING)).replace(/\s+/gu, ' ');
  return phrases.find((phrase) => {
    if (!opening.startsWith(phrase)) return false;
    // "The two-day-old cabinet" is no pair, "So-called" no "so".
    const behind = opening[phrase.length] === '-' ? phrase.length + 1 : phrase.length;
    return !spaced || !isWordAt(opening, behind);
  });
}

/**
 * Makes a test of whether a text holds one of the phrases, whole words only where words are spaced,
 * without regard to case. Sought one by one: an expression of them all, deaf to case, took a worker
 * that just woke 2 ms to build.
 */
export function phraseFinder(
  phrases: readonly string[],
  spaced: boolean,
): (text: string) => boolean {
  return (text) => {
    const folded = fold(text);
    return phrases.some((phrase) => holds(folded, phrase, spaced));
  };
}

function holds(text: string, phrase: string, spaced: boolean): boolean {
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
    if (!spaced || !(isWordAt(text, at - 1) || isWordAt(text, at + phrase.length))) return true;
  }
  return false;
}

/** As the tables are written. */
function fold(text: string): string {
  return text.toLowerCase().replaceAll('’', "'");
}
