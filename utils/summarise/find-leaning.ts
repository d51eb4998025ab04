import type { LanguageRules } from './languages/language-rules.ts';
import { maskAsides } from './read-quotations.ts';

/** Marks before a sentence's first word. */
const OPENING_MARKS = /^[\s"“”‘'’„«»「『(¿¡—–-]+/u;

/**
 * The opener by which a sentence leans on something said before it ("He", "The move", "But"),
 * as the table has it, or `undefined` where it stands on its own.
 */
export function findLeaningOpener(text: string, rules: LanguageRules): string | undefined {
  const opener = startsWithAny(text, rules.leaningOpeners, rules);
  if (opener === undefined || IN_CAPITALS.test(text)) return undefined;
  return startsWithAny(text, rules.standingOpeners, rules) === undefined ? opener : undefined;
}

/** "IT Dynamics has opened …" is a name, "IT WAS …" a sentence all in capitals. */
const IN_CAPITALS = /^\P{L}*\p{Lu}{2,} (?=\S*\p{Ll})/u;

/** "on that list", "during those years": whatever they name was named before. English only. */
const THAT_ONE =
  /\b(?:(?:on|in|at|of|to|for|from|with|by|during|about|after|before|under|behind) that|those) (?!(?:who|that|which|whose|with|without|against|under|over|aged|most|left|than|in|of|on|at|from|for|to|by|and|or|is|was|are|were|the|a|an|he|she|it|they|there|his|her|their|its|our|no|not|as|affected|involved|injured|being|living|already|still|\p{Ll}+ed|\p{Ll}+ing)\b)\p{Ll}+/u;
/** "hailed this cooperation"; "this week" and "these days" name themselves. */
const THIS_ONE =
  /\b(?:this|these) (?!(?:week|weeks|weekend|month|months|year|years|season|morning|afternoon|evening|summer|spring|autumn|fall|winter|century|decade|time|day|days|past|coming|is|was|are|were|and|or|in|on|at|to|by|of|the|a|an)\b)\p{Ll}+/u;

/** Whether an English sentence points, outside its quotations, at something said before it. */
export function pointsBack(text: string, { lang }: { lang: string }): boolean {
  if (lang !== 'en' || !/\bth(?:at|is|[eo]se) /u.test(text)) return false;
  const masked = maskAsides(text);
  return THAT_ONE.test(masked) || THIS_ONE.test(masked);
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
      // "The two-day-old cabinet" is no pair, "So-called" no "so".
      (!rules.spaced || !/^-?[\p{L}\p{M}\p{N}]/u.test(opening.slice(phrase.length))),
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
