import { browser } from '#imports';
import { isRecord, isText } from './check-value.ts';
import { speakTexts, type Texts } from './i18n.ts';
import type { InterfaceLanguage, LanguageTag } from './interface-languages.ts';

/**
 * The texts of the language the reader chose, kept where worker, pages and page scripts can read
 * them: only our own pages may load a language's module. Read without WXT's storage, which would be
 * a tenth of the page script.
 */
const KEY = 'texts';

interface KeptTexts {
  language: LanguageTag;
  texts: Texts;
}

/** What storage answers of the texts kept; undefined where it fails. */
export type TextsAsked = Promise<Record<string, unknown> | undefined>;

/** Ask what texts are kept, for `recallTexts`: before there is anything that speaks. */
export function askForTexts(): TextsAsked {
  return browser.storage.local.get(KEY).catch(() => undefined);
}

/** Speak the language kept, the browser's where there is none; answers which. */
export async function recallTexts(asked = askForTexts()): Promise<InterfaceLanguage> {
  const found = await asked;
  const kept = isKeptTexts(found?.[KEY]) ? found[KEY] : undefined;
  speakTexts(kept?.texts);
  return kept?.language ?? 'browser';
}

/** Keep a language's texts for all to speak; undefined: the browser's own again. */
export async function keepTexts(kept: KeptTexts | undefined): Promise<void> {
  if (kept) await browser.storage.local.set({ [KEY]: kept });
  else await browser.storage.local.remove(KEY);
}

/** Hear that another language is spoken now, until the signal ends; its texts are in use by then. */
export function followTexts(onChange: () => void, signal?: AbortSignal): void {
  const listen = (changes: Record<string, unknown>) => {
    if (KEY in changes) void recallTexts().then(onChange);
  };
  browser.storage.local.onChanged.addListener(listen);
  signal?.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(listen));
}

function isKeptTexts(value: unknown): value is KeptTexts {
  return (
    isRecord(value) &&
    isText(value['language']) &&
    isRecord(value['texts']) &&
    Object.values(value['texts']).every(isText)
  );
}
