/** The languages of `locales/` (BCP 47), each by the name its own readers give it, in that name's order. */
export const LANGUAGE_NAMES = {
  de: 'Deutsch',
  en: 'English',
  es: 'Español',
  fr: 'Français',
  pt: 'Português',
  tr: 'Türkçe',
  ru: 'Русский',
  ar: 'العربية',
  ur: 'اردو',
  hi: 'हिन्दी',
  'zh-CN': '简体中文',
  ja: '日本語',
} as const;

export type LanguageTag = keyof typeof LANGUAGE_NAMES;

/** What a reader may choose for our texts: one of them, or whatever the browser speaks. */
export type InterfaceLanguage = 'browser' | LanguageTag;

export const INTERFACE_LANGUAGES: readonly InterfaceLanguage[] = [
  'browser',
  ...(Object.keys(LANGUAGE_NAMES) as LanguageTag[]),
];
