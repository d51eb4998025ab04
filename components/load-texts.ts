import type { Texts } from '../utils/i18n.ts';
import type { InterfaceLanguage } from '../utils/interface-languages.ts';
import { keepTexts, recallTexts } from '../utils/kept-texts.ts';

/** A module for each language, loaded when it is chosen. */
const LOCALES = import.meta.glob<Texts>('../locales/*.yml', { import: 'default' });

/** Speak a language from now on, here and everywhere else of ours. Only pages of ours can: a worker loads no modules. */
export async function chooseTexts(language: InterfaceLanguage): Promise<void> {
  const load = LOCALES[`../locales/${language.replace('-', '_')}.yml`];
  await keepTexts(language === 'browser' || !load ? undefined : { language, texts: await load() });
  await recallTexts();
}
