import { ENGLISH } from './en.ts';
import { type LanguageRules, NEUTRAL } from './language-rules.ts';

const BY_LANGUAGE: Readonly<Record<string, LanguageRules>> = { en: ENGLISH };

/** The tables of a language by its BCP 47 tag ("en-GB", "ar_SA"); without a tag, English. */
export function rulesOf(lang = 'en'): LanguageRules {
  return BY_LANGUAGE[primaryLanguage(lang)] ?? NEUTRAL;
}

/** "en" of "en-GB", in lower case; without a tag, English. */
export function primaryLanguage(lang = 'en'): string {
  return lang.toLowerCase().split(/[-_]/u)[0] ?? '';
}
