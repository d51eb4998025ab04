import { ENGLISH } from './en.ts';
import { GERMAN } from './de.ts';
import { FRENCH } from './fr.ts';
import { SPANISH } from './es.ts';
import { TURKISH } from './tr.ts';
import { RUSSIAN } from './ru.ts';
import { ARABIC } from './ar.ts';
import { URDU } from './ur.ts';
import { HINDI } from './hi.ts';
import { CHINESE } from './zh.ts';
import { JAPANESE } from './ja.ts';
import { type LanguageRules, NEUTRAL } from './language-rules.ts';

const BY_LANGUAGE: Readonly<Record<string, LanguageRules>> = {
  en: ENGLISH,
  de: GERMAN,
  fr: FRENCH,
  es: SPANISH,
  tr: TURKISH,
  ru: RUSSIAN,
  ar: ARABIC,
  ur: URDU,
  hi: HINDI,
  zh: CHINESE,
  ja: JAPANESE,
};

/** The tables of a language by its BCP 47 tag ("en-GB", "ar_SA"); without a tag, English. */
export function rulesOf(lang = 'en'): LanguageRules {
  return BY_LANGUAGE[primaryLanguage(lang)] ?? NEUTRAL;
}

/** "en" of "en-GB", in lower case; without a tag, English. */
export function primaryLanguage(lang = 'en'): string {
  return lang.toLowerCase().split(/[-_]/u)[0] ?? '';
}
