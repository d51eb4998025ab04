import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { loadRecogniser } from '../../scripts/load-recogniser.ts';
import type { Article } from '../../utils/article.ts';
import { keepsDigest } from '../../utils/digest-cache.ts';
import { digestTab } from '../../utils/digest-tab.ts';
import { sendMessage } from '../../utils/messages.ts';
import type { PageAccess } from '../../utils/page-access.ts';
import type { PageReading } from '../../utils/page-digest.ts';

const STORY = 'https://news.example/harbour';
const ARTICLE: Article = {
  headline: 'Harbour reopens',
  access: 'full',
  publisherPoints: [],
  blocks: [{ kind: 'paragraph', text: 'The harbour of Beira reopened on Monday.', origin: 'page' }],
};

vi.mock('../../utils/messages.ts', () => ({
  sendMessage: vi.fn<() => Promise<unknown>>(() =>
    Promise.reject(new Error('Receiving end does not exist')),
  ),
}));

/** A browser with one tab, whose page answers an injection so. */
function tabAnswers(answer: () => Promise<PageReading | null>) {
  vi.spyOn(fakeBrowser.tabs, 'get').mockImplementation(async () => ({ url: address }) as never);
  const read = vi.fn<() => Promise<PageReading | null>>(answer);
  vi.spyOn(fakeBrowser.scripting, 'executeScript').mockImplementation(async ({ files }) => {
    const isReading = files?.some((file) => file.endsWith('article.js'));
    return [{ result: isReading ? await read() : undefined }] as never;
  });
  fakeBrowser.scripting.insertCSS = vi.fn<() => Promise<void>>(async () => undefined);
  return read;
}
let address: string;

// What follows a digest is still to come when its test is over, and never comes.
beforeEach(() => {
  vi.useFakeTimers();
  fakeBrowser.reset();
  address = STORY;
});

test('a page that reads well is digested', async () => {
  tabAnswers(async () => ({ ok: true, url: STORY, articles: [ARTICLE], current: 0 }));
  const result = await digestTab(1, loadRecogniser);
  expect(result).toMatchObject({ ok: true, page: { url: STORY, current: 0 } });
});

describe('what a browser refuses with', () => {
  test.each([
    ['Cannot access a chrome:// URL', 'page-closed-to-us'],
    [
      'Cannot access contents of the page. Extension manifest must request permission to access the respective host.',
      'page-closed-to-us',
    ],
    ['The extensions gallery cannot be scripted.', 'page-closed-to-us'],
    ['Missing host permission for the tab', 'page-closed-to-us'],
    ['Frame with ID 0 is showing error page', 'page-closed-to-us'],
    ['No tab with id: 7.', 'page-gone'],
    ['Frame with ID 0 was removed.', 'page-gone'],
    ['The tab was closed.', 'page-gone'],
    ['Script execution ran out of memory', 'page-broken'],
  ])('%s → %s', async (message, reason) => {
    tabAnswers(() => Promise.reject(new Error(message)));
    expect(await digestTab(1, loadRecogniser)).toEqual({ ok: false, reason });
  });
});

test('a page that answers nothing is broken', async () => {
  tabAnswers(async () => null);
  expect(await digestTab(1, loadRecogniser)).toEqual({ ok: false, reason: 'page-broken' });
});

test('a page that never answers is broken, after a while', async () => {
  tabAnswers(() => new Promise(() => undefined));
  const result = digestTab(1, loadRecogniser);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await result).toEqual({ ok: false, reason: 'page-broken' });
});

test('a page left while it was read never shows its digest over the next one', async () => {
  tabAnswers(async () => {
    address = 'https://news.example/ferries';
    return { ok: true, url: STORY, articles: [ARTICLE], current: 0 };
  });
  expect(await digestTab(1, loadRecogniser)).toEqual({ ok: false, reason: 'page-gone' });
});

test('a page left for another site, which is closed to us, is gone', async () => {
  tabAnswers(() => {
    address = 'https://other.example/';
    return Promise.reject(new Error('Cannot access contents of the page.'));
  });
  expect(await digestTab(1, loadRecogniser)).toEqual({ ok: false, reason: 'page-gone' });
});

test('a page refused says why', async () => {
  tabAnswers(async () => ({ ok: false, url: STORY, reason: 'not-an-article' }));
  expect(await digestTab(1, loadRecogniser)).toEqual({ ok: false, reason: 'not-an-article' });
});

test('a page still read is answered from the cache; reloaded, it is read again', async () => {
  const read = tabAnswers(async () => ({
    ok: true,
    url: STORY,
    articles: [ARTICLE],
    current: 0,
  }));
  await digestTab(1, loadRecogniser);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(await keepsDigest(1, STORY)).toBe(true);
  vi.mocked(sendMessage).mockResolvedValueOnce({ url: STORY, current: 0 });
  await digestTab(1, loadRecogniser);
  expect(read).toHaveBeenCalledTimes(1);
  await digestTab(1, loadRecogniser);
  expect(read).toHaveBeenCalledTimes(2);
});

test('nothing more is sent to a page until its digest can be seen', async () => {
  tabAnswers(async () => ({ ok: true, url: STORY, articles: [ARTICLE], current: 0 }));
  const sent = () =>
    vi.mocked(fakeBrowser.scripting.executeScript).mock.calls.map(([{ files }]) => files?.[0]);
  await digestTab(1, loadRecogniser);
  expect(sent()).toEqual(['/content-scripts/article.js']);
  expect(await keepsDigest(1, STORY)).toBe(false);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(sent()).toEqual(['/content-scripts/article.js', '/present-page.js']);
  expect(await keepsDigest(1, STORY)).toBe(true);
});

test('a tab closed before its digest is kept leaves none', async () => {
  tabAnswers(async () => ({ ok: true, url: STORY, articles: [ARTICLE], current: 0 }));
  await digestTab(1, loadRecogniser);
  vi.spyOn(fakeBrowser.tabs, 'get').mockRejectedValue(new Error('No tab with id: 1.'));
  await vi.advanceTimersByTimeAsync(1_000);
  expect(await keepsDigest(1, STORY)).toBe(false);
});

describe('a page read ahead', () => {
  const reading: PageReading = { ok: true, url: STORY, articles: [ARTICLE], current: 0 };

  test('is not read again', async () => {
    const read = tabAnswers(() => Promise.reject(new Error('asked twice')));
    const ahead = { url: STORY, access: { ok: true, reading } } as const;
    expect(await digestTab(1, loadRecogniser, ahead)).toMatchObject({ ok: true });
    expect(read).not.toHaveBeenCalled();
  });

  test.each<[string, PageAccess]>([
    ['that says no more', { ok: true, reading }],
    ['that let us in no longer', { ok: false, reason: 'page-closed-to-us' }],
  ])('and left since, %s, is gone', async (_, access) => {
    tabAnswers(async () => null);
    address = 'https://other.example/';
    expect(await digestTab(1, loadRecogniser, { url: STORY, access })).toEqual({
      ok: false,
      reason: 'page-gone',
    });
  });
});
