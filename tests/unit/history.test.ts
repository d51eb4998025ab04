import { beforeEach, describe, expect, test, vi } from 'vitest';
import { storage } from 'wxt/utils/storage';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  clearHistory,
  forgetPage,
  type HistoryEntry,
  keepInHistory,
  recallHistory,
  trimHistory,
  watchHistory,
} from '../../utils/history.ts';
import { keepTab } from '../../utils/keep-tab.ts';
import type { PageDigest } from '../../utils/page-digest.ts';
import { searchHistory } from '../../utils/search-history.ts';
import { changeSettings } from '../../utils/settings.ts';
import { harbourDigest, pageOf, schoolDigest, waterDigest } from './components/invented-stories.ts';

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

const pageAt = (url: string, ...digests: Parameters<typeof pageOf>): PageDigest => ({
  ...pageOf(...(digests.length > 0 ? digests : [harbourDigest])),
  url,
});
const addresses = async () => (await recallHistory()).map(({ url }) => url);

describe('the history', () => {
  test('has the page read last first, each once, and no more than its size', async () => {
    for (const path of ['a', 'b', 'c', 'a', 'd']) {
      await keepInHistory(pageAt(`https://news.example/${path}`), 3);
    }
    expect(await addresses()).toEqual(
      ['d', 'a', 'c'].map((path) => `https://news.example/${path}`),
    );
  });

  test('keeps points with their links, and the story in view first', async () => {
    const page = { ...pageAt('https://news.example/a', harbourDigest, schoolDigest), current: 1 };
    await keepInHistory(page, 50);
    const [entry] = await recallHistory();
    expect(entry?.stories.map(({ headline }) => headline)).toEqual([
      'School plants a wood',
      'Ferry line to reopen after nine years',
    ]);
    expect(entry?.stories[0]?.bullets[0]?.link).toContain('https://news.example/a#:~:text=Pupils');
    expect(JSON.stringify(entry)).not.toContain('called it a start');
  });

  test('two pages read at once are both kept', async () => {
    await Promise.all(
      ['a', 'b'].map((path) => keepInHistory(pageAt(`https://news.example/${path}`), 50)),
    );
    expect((await addresses()).toSorted()).toEqual([
      'https://news.example/a',
      'https://news.example/b',
    ]);
  });

  test('shrinks, lets go of one page, and of all', async () => {
    for (const path of ['a', 'b', 'c']) await keepInHistory(pageAt(path), 50);
    await trimHistory(2);
    expect(await addresses()).toEqual(['c', 'b']);
    await forgetPage('c');
    expect(await addresses()).toEqual(['b']);
    await clearHistory();
    expect(await addresses()).toEqual([]);
    expect(await storage.snapshot('local')).toEqual({});
  });

  test('tells of every change', async () => {
    const heard = vi.fn<(entries: HistoryEntry[]) => void>();
    const stop = watchHistory(heard);
    await keepInHistory(pageAt('a'), 50);
    await clearHistory();
    stop();
    expect(heard.mock.calls.map(([entries]) => entries.length)).toEqual([1, 0]);
  });

  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['a word', 'lost'],
    ['entries of another shape', [{ url: 1 }, null, { url: 'a', readAt: 0, stories: [] }]],
    ['a story cut off', [{ url: 'a', readAt: 1, stories: [{ headline: 'Half' }] }]],
  ])('%s in storage reads as no page, and the next one is kept', async (_, value) => {
    await storage.setItem('local:history', value);
    expect(await recallHistory()).toEqual([]);
    await keepInHistory(pageAt('b'), 50);
    expect(await addresses()).toEqual(['b']);
  });

  test('one damaged entry costs no other', async () => {
    await keepInHistory(pageAt('a'), 50);
    const sound = await storage.getItem<object[]>('local:history');
    await storage.setItem('local:history', [{ url: 'broken' }, ...(sound ?? [])]);
    expect(await addresses()).toEqual(['a']);
  });

  test('where the room is full, the older half makes way', async () => {
    for (const path of ['a', 'b', 'c']) await keepInHistory(pageAt(path), 50);
    const set = fakeBrowser.storage.local.set.bind(fakeBrowser.storage.local);
    vi.spyOn(fakeBrowser.storage.local, 'set').mockImplementation(async (items) => {
      const [kept] = Object.values(items) as unknown[][];
      if ((kept?.length ?? 0) > 2) throw new Error('Resource::kQuotaBytes quota exceeded');
      return set(items);
    });
    await keepInHistory(pageAt('d'), 50);
    expect(await addresses()).toEqual(['d', 'c']);
  });
});

describe('a page that was read', () => {
  const tabIs = (tab: object | Error) =>
    vi
      .spyOn(fakeBrowser.tabs, 'get')
      .mockImplementation(() =>
        tab instanceof Error ? Promise.reject(tab) : Promise.resolve(tab as never),
      );
  const selected: PageDigest = pageAt('https://news.example/a', {
    ...harbourDigest,
    article: {
      ...harbourDigest.article,
      blocks: harbourDigest.article.blocks.map((block) => ({ ...block, origin: 'selection' })),
    },
  });

  test.each<[string, boolean, object | Error, PageDigest, number]>([
    ['history off', false, { incognito: false }, pageAt('a'), 0],
    ['history on', true, { incognito: false }, pageAt('a'), 1],
    ['in a private window', true, { incognito: true }, pageAt('a'), 0],
    ['in a tab that is gone', true, new Error('No tab with id: 1.'), pageAt('a'), 0],
    ['of selected text', true, { incognito: false }, selected, 0],
  ])('%s', async (_, keepHistory, tab, page, kept) => {
    await changeSettings({ keepHistory });
    tabIs(tab);
    await keepTab(1, page);
    expect(await recallHistory()).toHaveLength(kept);
  });

  test('that finds no room is shown all the same', async () => {
    await changeSettings({ keepHistory: true });
    tabIs({ incognito: false });
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES'));
    await expect(keepTab(1, pageAt('a'))).resolves.toBeUndefined();
  });
});

describe('a search', () => {
  test.each([
    ['', 2],
    ['ferry', 1],
    ['FERRY elling', 1],
    ['ferry محطة', 0],
    ['courier.example/water', 1],
    ['الحداد', 1],
    ['المُهَندِسة', 1],
    ['tickets april', 1],
    ['Ínes Dàhl', 1],
  ])('for "%s" finds %i', async (query, count) => {
    await keepInHistory(pageAt('https://courier.example/ferry'), 50);
    await keepInHistory(pageAt('https://courier.example/water', waterDigest), 50);
    expect(searchHistory(await recallHistory(), query)).toHaveLength(count);
  });
});
