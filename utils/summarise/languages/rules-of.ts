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
import { type LanguageRules, type LanguageTables, languageRules } from './language-rules.ts';

const BY_LANGUAGE: Readonly<Record<string, LanguageTables>> = {
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

/** For a language without tables. */
const NEUTRAL: LanguageTables = {};

/** Made when a story first asks: a worker that wakes has no time for eleven languages. */
const made = new Map<LanguageTables, LanguageRules>();

/** The rules of a language by its BCP 47 tag ("en-GB", "ar_SA"); without a tag, English. */
export function rulesOf(lang = 'en'): LanguageRules {
  const tables = BY_LANGUAGE[primaryLanguage(lang)] ?? NEUTRAL;
  const known = made.get(tables) ?? languageRules(tables);
  made.set(tables, known);
  return known;
}

/** "en" of "en-GB", in lower case; without a tag, English. */
export function primaryLanguage(lang = 'en'): string {
  return lang.toLowerCase().split(/[-_]/u)[0] ?? '';
}
