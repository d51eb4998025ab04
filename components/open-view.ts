import '../assets/tokens.css';
import '../assets/base.css';
import { render, type VNode } from 'preact';
import type { InterfaceLanguage } from '../utils/interface-languages.ts';
import { recallTexts, type TextsAsked } from '../utils/kept-texts.ts';
import type { Settings } from '../utils/read-settings.ts';
import { getSettings, watchSettings } from '../utils/settings.ts';
import { chooseTexts } from './load-texts.ts';
import { speakInterfaceLanguage } from './speak-interface-language.ts';
import { wearLooks } from './wear-looks.ts';

interface ViewOptions {
  /** What the page is called, in the language it speaks. */
  title?: () => string;
  /** The texts kept, where they were asked for before the view was there. */
  texts?: TextsAsked;
}

/**
 * Show a page of ours in the reader's language, theme and colours, and again in another language
 * when that is chosen. The first frame does not wait for the settings: looks of one's own are rare,
 * the first frame is everybody's.
 */
export async function openView(
  view: () => VNode,
  { title, texts }: ViewOptions = {},
): Promise<void> {
  const settings = getSettings();
  const root = document.getElementById('view');
  if (!root) throw new Error('The page has no place for its view');
  const show = () => {
    speakInterfaceLanguage(document.documentElement);
    if (title) document.title = title();
    render(view(), root);
  };
  let spoken: InterfaceLanguage = await recallTexts(texts);
  show();

  const dress = async ({ language, ...looks }: Settings) => {
    wearLooks(document.documentElement, looks);
    if (language === spoken) return;
    spoken = language;
    // The texts may be those of another device's choice, or of the version before an update.
    await chooseTexts(language);
    show();
  };
  watchSettings((changed) => void dress(changed));
  await dress(await settings);
}
