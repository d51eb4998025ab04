import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { rememberDigest } from '../../utils/digest-cache.ts';
import { sendMessage } from '../../utils/messages.ts';
import { keepSelection } from '../../utils/pending-selection.ts';
import { readAhead } from '../../utils/read-ahead.ts';
import { harbourDigest, pageOf } from './components/invented-stories.ts';

const page = pageOf(harbourDigest);
const reading = { ok: true, url: page.url, articles: [harbourDigest.article], current: 0 } as const;

vi.mock('../../utils/messages.ts', () => ({
  sendMessage: vi.fn<() => Promise<undefined>>(async () => undefined),
}));

const frames: (() => void)[] = [];
vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame));
const nextFrame = () => {
  for (const frame of frames.splice(0)) frame();
};

beforeEach(() => {
  fakeBrowser.reset();
  frames.length = 0;
  vi.mocked(sendMessage).mockClear();
  fakeBrowser.scripting.executeScript = vi.fn<() => Promise<never>>(
    async () => [{ result: reading }] as never,
  );
  fakeBrowser.scripting.insertCSS = vi.fn<() => Promise<void>>(async () => undefined);
});

test('a page nobody has read yet is read', async () => {
  expect(await readAhead(1, page.url)).toEqual({ url: page.url, access: { ok: true, reading } });
});

test('the worker gets ready once the popup is on the screen, in its second frame', async () => {
  await readAhead(1, page.url);
  expect(sendMessage).not.toHaveBeenCalled();
  nextFrame();
  expect(sendMessage).not.toHaveBeenCalled();
  nextFrame();
  expect(sendMessage).toHaveBeenCalledWith('getReady');
});

test('what a refusal says goes along', async () => {
  fakeBrowser.scripting.executeScript = () => Promise.reject(new Error('Cannot access contents'));
  expect((await readAhead(1, page.url))?.access).toEqual({
    ok: false,
    reason: 'page-closed-to-us',
  });
});

test('the digest of the page before does not keep this one from being read', async () => {
  await rememberDigest(1, { ...page, url: 'https://courier.example/before' }, 'short');
  expect(await readAhead(1, page.url)).toBeDefined();
});

test.each<[string, string | undefined, () => Promise<void>]>([
  ['a digest of it is kept', page.url, () => rememberDigest(1, page, 'short')],
  [
    'text was selected on it',
    page.url,
    () => keepSelection(1, { url: page.url, text: 'Harbour.' }),
  ],
  ['its address is closed to us', undefined, async () => {}],
])('where %s, the page is left alone', async (_, url, before) => {
  await before();
  expect(await readAhead(1, url)).toBeUndefined();
  expect(fakeBrowser.scripting.executeScript).not.toHaveBeenCalled();
});
