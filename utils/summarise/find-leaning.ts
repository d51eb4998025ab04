import type { LanguageRules } from './languages/language-rules.ts';

/** Marks before a sentence's first word. */
const OPENING_MARKS = /^[\s"“”‘'’„«»「『(¿¡—–-]+/u;

/**
 * The opener by which a sentence leans on something said before it ("He", "The move", "But"),
 * as the table has it, or `undefined` where it stands on its own.
 */
export function findLeaningOpener(text: string, rules: LanguageRules): string | undefined {
  return startsWithAny(text, rules.leaningOpeners, rules);
}

/** The first of the phrases that the text opens with, whole words only, without regard to case. */
export function startsWithAny(
  text: string,
  phrases: readonly string[],
  rules: Pick<LanguageRules, 'spaced'>,
): string | undefined {
  const opening = text
    .replace(OPENING_MARKS, '')
    .slice(0, 48)
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/\s+/gu, ' ');
  return phrases.find(
    (phrase) =>
      opening.startsWith(phrase) &&
      (!rules.spaced || !/^[\p{L}\p{M}\p{N}]/u.test(opening.slice(phrase.length))),
  );
}

/** Makes a test of whether a text holds one of the phrases, whole words only where words are spaced. */
export function phraseFinder(
  phrases: readonly string[],
  spaced: boolean,
): (text: string) => boolean {
  if (phrases.length === 0) return () => false;
  const any = phrases
    .toSorted((a, b) => b.length - a.length)
    .map((phrase) =>
      phrase.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`).replaceAll("'", "['’]"),
    )
    .join('|');
  const finder = spaced
    ? new RegExp(String.raw`(?<![\p{L}\p{M}\p{N}])(?:${any})(?![\p{L}\p{M}\p{N}])`, 'iu')
    : new RegExp(any, 'iu');
  return (text) => finder.test(text);
}
