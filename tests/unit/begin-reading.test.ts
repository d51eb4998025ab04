import { beforeEach, expect, type MockInstance, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beginReading } from '../../utils/begin-reading.ts';
import { rememberDigest } from '../../utils/digest-cache.ts';
import { sendMessage } from '../../utils/messages.ts';
import { harbourDigest, pageOf } from './components/invented-stories.ts';

const page = pageOf(harbourDigest);
const reading = { ok: true, url: page.url, articles: [harbourDigest.article], current: 0 } as const;

vi.mock('../../utils/messages.ts', () => ({
  sendMessage: vi.fn<(type: string) => Promise<unknown>>(async (type) =>
    type === 'digestTab' ? { ok: true, page } : undefined,
  ),
}));

const tabs = vi.spyOn(fakeBrowser.tabs, 'query') as MockInstance<() => Promise<unknown[]>>;

// A popup that is painted at once.
vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frame());

beforeEach(() => {
  fakeBrowser.reset();
  vi.mocked(sendMessage).mockClear();
  tabs.mockResolvedValue([{ id: 7, windowId: 2, url: page.url }]);
  vi.spyOn(fakeBrowser.scripting, 'executeScript').mockResolvedValue([
    { result: reading },
  ] as never);
  vi.spyOn(fakeBrowser.scripting, 'insertCSS').mockResolvedValue(undefined);
});

const asked = () => vi.mocked(sendMessage).mock.calls.map(([type]) => type);

test('the page in front is read while the worker gets ready, and then digested', async () => {
  const { tab, answer, digesting } = beginReading();
  expect(await answer).toEqual({ ok: true, page });
  expect(await digesting).toBe(true);
  expect(await tab).toEqual({ id: 7, windowId: 2, url: page.url });
  expect(asked()).toEqual(['wake', 'getReady', 'digestTab']);
  const ahead = { url: page.url, access: { ok: true, reading } };
  expect(sendMessage).toHaveBeenLastCalledWith('digestTab', { tabId: 7, ahead });
});

test('where a digest is kept, the worker is asked for it and need not get ready', async () => {
  await rememberDigest(7, page, 'short');
  const { answer, digesting } = beginReading();
  await answer;
  expect(await digesting).toBe(false);
  expect(asked()).toEqual(['wake', 'digestTab']);
  expect(fakeBrowser.scripting.executeScript).not.toHaveBeenCalled();
});

test('without a tab the answer is a rejection, heard by whoever takes it', async () => {
  tabs.mockResolvedValue([]);
  const { answer, digesting } = beginReading();
  await expect(answer).rejects.toThrow('no tab');
  expect(await digesting).toBe(false);
});
