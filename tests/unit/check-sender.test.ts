import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isOurPage, isOurs } from '../../utils/check-sender.ts';

const ORIGIN = 'chrome-extension://nutgrafnutgrafnutgraf';

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path: string) => ORIGIN + path);
});

test.each([
  ['the popup', { url: `${ORIGIN}/popup.html` }, { ours: true, page: true }],
  ['a content script', { url: 'https://news.example/' }, { ours: true, page: false }],
  ['a page named like us', { url: `https://news.example/${ORIGIN}/` }, { ours: true, page: false }],
  ['an origin that begins like ours', { url: `${ORIGIN}.example/` }, { ours: true, page: false }],
  ['the worker, which has no address', {}, { ours: true, page: false }],
  ['another extension', { id: 'other', url: `${ORIGIN}/popup.html` }, { ours: false, page: false }],
  ['nobody', { id: undefined }, { ours: false, page: false }],
])('%s', (_, sender, { ours, page }) => {
  const full = { id: fakeBrowser.runtime.id, ...sender };
  expect(isOurs(full)).toBe(ours);
  expect(isOurPage(full)).toBe(page);
});
