import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetDigest, recallDigest, rememberDigest } from '../../utils/digest-cache.ts';
import type { PageDigest } from '../../utils/page-digest.ts';

const pageAt = (url: string): PageDigest => ({ url, digests: [], current: 0 });
const STORY = 'https://news.example/harbour';

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

test('a tab recalls the digest of its page', async () => {
  await rememberDigest(1, pageAt(STORY));
  expect(await recallDigest(1, STORY)).toEqual(pageAt(STORY));
});

test.each([
  ['another address in the tab', 1, 'https://news.example/ferries'],
  ['another tab', 2, STORY],
])('%s never gets it', async (_, tabId, url) => {
  await rememberDigest(1, pageAt(STORY));
  expect(await recallDigest(tabId, url)).toBeUndefined();
});

test('a closed tab is forgotten', async () => {
  await rememberDigest(1, pageAt(STORY));
  await forgetDigest(1);
  expect(await recallDigest(1, STORY)).toBeUndefined();
});

test('full storage: the other tabs make room', async () => {
  await rememberDigest(1, pageAt(STORY));
  const { session } = fakeBrowser.storage;
  vi.spyOn(session, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
  await rememberDigest(2, pageAt(STORY));
  expect(await recallDigest(2, STORY)).toEqual(pageAt(STORY));
  expect(await recallDigest(1, STORY)).toBeUndefined();
});

test('storage that takes nothing: nothing is kept, nothing is thrown', async () => {
  vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValue(new Error('QUOTA_BYTES'));
  await rememberDigest(1, pageAt(STORY));
  expect(await recallDigest(1, STORY)).toBeUndefined();
});
