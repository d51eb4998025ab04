import { i18n, textOf } from '../utils/i18n.ts';

/** Texts that change with a number: each has one form per plural category of its language. */
export type CountedText = 'words' | 'stories' | 'mentions' | 'points' | 'pages';

/**
 * A counted text in the interface's language: "2 stories", "5 слов".
 *
 * The form is chosen by CLDR's plural rules for the language the texts are written in, not the
 * browser's: Lithuanian calls 21 "one", and would make "21 word" of our English.
 */
export function countText(text: CountedText, count: number): string {
  const category = counting().rules.select(count);
  // A form's key is made here: which ones a language has, English cannot say.
  return textOf(`${text}.${category}`, [formatCount(count)]);
}

/** A number in the digits and grouping of the interface's language. */
export function formatCount(count: number): string {
  return counting().numbers.format(count);
}

/** How a language counts. Made once: a digest counts each of its names, and making these takes longer than drawing one. */
interface Counting {
  rules: Intl.PluralRules;
  numbers: Intl.NumberFormat;
}

const countings = new Map<string, Counting>();

function counting(): Counting {
  const tag = i18n.t('languageTag');
  const known = countings.get(tag);
  if (known) return known;
  const made = { rules: new Intl.PluralRules(tag), numbers: new Intl.NumberFormat(tag) };
  countings.set(tag, made);
  return made;
}
