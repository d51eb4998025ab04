import { i18n } from '#i18n';
import { createI18n } from '@wxt-dev/i18n';

/** Forms are found by a name made here: which ones a language has, English cannot say. */
const anyText = createI18n();

/** Texts that change with a number: each has one form per plural category of its language. */
export type CountedText = 'words' | 'stories' | 'mentions' | 'points';

/**
 * A counted text in the interface's language: "2 stories", "5 слов".
 *
 * The form is chosen by CLDR's plural rules for the language the texts are written in, not the
 * browser's: Lithuanian calls 21 "one", and would make "21 word" of our English.
 */
export function countText(text: CountedText, count: number): string {
  const tag = i18n.t('languageTag');
  const category = new Intl.PluralRules(tag).select(count);
  return anyText.t(`${text}.${category}`, [formatCount(count)]);
}

/** A number in the digits and grouping of the interface's language. */
export function formatCount(count: number): string {
  return new Intl.NumberFormat(i18n.t('languageTag')).format(count);
}
