import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetDigest, recallDigest, rememberDigest } from '../../utils/digest-cache.ts';
import type { PageDigest } from '../../utils/page-digest.ts';

const pageAt = (url: string): PageDigest => ({
  url,
  digests: [
    {
      article: { headline: 'Harbour reopens', access: 'full', publisherPoints: [], blocks: [] },
      bullets: [],
      entities: [],
    },
  ],
  current: 0,
});
const STORY = 'https://news.example/harbour';

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

test('a tab recalls the digest of its page', async () => {
  await rememberDigest(1, pageAt(STORY), 'short');
  expect(await recallDigest(1, STORY, 'short')).toEqual(pageAt(STORY));
});

test.each([
  ['another address in the tab', 1, 'https://news.example/ferries', 'short'],
  ['another tab', 2, STORY, 'short'],
  ['another length', 1, STORY, 'long'],
] as const)('%s never gets it', async (_, tabId, url, length) => {
  await rememberDigest(1, pageAt(STORY), 'short');
  expect(await recallDigest(tabId, url, length)).toBeUndefined();
});

test('a closed tab is forgotten', async () => {
  await rememberDigest(1, pageAt(STORY), 'short');
  await forgetDigest(1);
  expect(await recallDigest(1, STORY, 'short')).toBeUndefined();
});

test('full storage: the other tabs make room', async () => {
  await rememberDigest(1, pageAt(STORY), 'short');
  const { session } = fakeBrowser.storage;
  vi.spyOn(session, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
  await rememberDigest(2, pageAt(STORY), 'short');
  expect(await recallDigest(2, STORY, 'short')).toEqual(pageAt(STORY));
  expect(await recallDigest(1, STORY, 'short')).toBeUndefined();
});

test('storage that takes nothing: nothing is kept, nothing is thrown', async () => {
  vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValue(new Error('QUOTA_BYTES'));
  await rememberDigest(1, pageAt(STORY), 'short');
  expect(await recallDigest(1, STORY, 'short')).toBeUndefined();
});

test.each([
  ['cut off', { page: { url: STORY }, length: 'short' }],
  ['of another shape', { url: STORY, digests: [], current: 0 }],
  ['a text', 'digest'],
  ['null within', { page: null, length: 'short' }],
])('a damaged record, %s, is none', async (_, record) => {
  await fakeBrowser.storage.session.set({ 'digest:1': record });
  expect(await recallDigest(1, STORY, 'short')).toBeUndefined();
});
