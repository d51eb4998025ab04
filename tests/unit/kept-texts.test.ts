import { readdirSync } from 'node:fs';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { chooseTexts } from '../../components/load-texts.ts';
import { countText } from '../../components/count-text.ts';
import { i18n, speakTexts } from '../../utils/i18n.ts';
import { LANGUAGE_NAMES } from '../../utils/interface-languages.ts';
import { askForTexts, followTexts, recallTexts } from '../../utils/kept-texts.ts';
import { speak } from './components/speak.ts';

beforeEach(async () => {
  fakeBrowser.reset();
  speakTexts(undefined);
  await speak('en');
});

test('a language chosen is spoken at once, and by whoever asks next', async () => {
  await chooseTexts('de');
  expect(i18n.t('copy')).toBe('Kopieren');
  expect(i18n.t('card.mentionOf', ['2', '5'])).toBe('Nennung 2 von 5');
  expect(countText('points', 1200)).toBe('1.200 Punkte');
  speakTexts(undefined);
  expect(i18n.t('copy')).toBe('Copy');
  expect(await recallTexts()).toBe('de');
  expect(i18n.t('copy')).toBe('Kopieren');
});

test('the browser’s language comes back', async () => {
  await chooseTexts('zh-CN');
  expect(i18n.t('copy')).toBe('复制');
  await chooseTexts('browser');
  expect(i18n.t('copy')).toBe('Copy');
  expect(await recallTexts()).toBe('browser');
});

test('what was asked for before there was anything to speak is spoken', async () => {
  await chooseTexts('de');
  const asked = askForTexts();
  speakTexts(undefined);
  expect(await recallTexts(asked)).toBe('de');
  expect(i18n.t('copy')).toBe('Kopieren');
});

test.each<[string, unknown]>([
  ['nothing', undefined],
  ['a word', 'de'],
  ['texts that are none', { language: 'de', texts: { copy: 1 } }],
])('%s in storage: the browser’s language', async (_, texts) => {
  await fakeBrowser.storage.local.set({ texts });
  expect(await recallTexts()).toBe('browser');
  expect(i18n.t('copy')).toBe('Copy');
});

test('a text that an older version did not keep comes in the browser’s language', async () => {
  await fakeBrowser.storage.local.set({ texts: { language: 'de', texts: { copy: 'Kopieren' } } });
  await recallTexts();
  expect([i18n.t('copy'), i18n.t('close')]).toEqual(['Kopieren', 'Close']);
});

test('who follows hears of another language, in use by then, until it stops', async () => {
  const stop = new AbortController();
  const heard = vi.fn<(text: string) => void>();
  followTexts(() => heard(i18n.t('copy')), stop.signal);
  await chooseTexts('fr');
  await vi.waitFor(() => expect(heard).toHaveBeenLastCalledWith('Copier'));
  stop.abort();
  await chooseTexts('de');
  expect(heard).toHaveBeenCalledTimes(1);
});

test('every language of locales/ can be chosen, and no other', () => {
  const tags = readdirSync('locales').map((file) => file.replace('.yml', '').replace('_', '-'));
  expect(Object.keys(LANGUAGE_NAMES).toSorted()).toEqual(tags.toSorted());
});
