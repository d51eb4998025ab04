import { i18n } from '../utils/i18n.ts';

/** Languages of `locales/` that are written from right to left. */
const RIGHT_TO_LEFT = new Set(['ar', 'ur']);

/** Mark a page of ours with the language of its texts, and mirror its layout where that is read from the right. */
export function speakInterfaceLanguage(root: HTMLElement): void {
  const tag = i18n.t('languageTag');
  root.lang = tag;
  root.dir = RIGHT_TO_LEFT.has(tag) ? 'rtl' : 'ltr';
}
