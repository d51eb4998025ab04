import type { Page } from 'puppeteer-core';
import type { browser } from 'wxt/browser';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type ChromiumWithExtension, findWorker } from '../../scripts/browser/launch-chromium.ts';
import type { PageServer } from '../../scripts/browser/serve-pages.ts';
import { openOurPage } from './find-on-page.ts';
import { launchOurChromium } from './harness.ts';
import { headlineOf, serveNumberedStories, shownOver } from './numbered-stories.ts';

let chromium: ChromiumWithExtension;
let site: PageServer;
let page: Page;

beforeAll(async () => {
  chromium = await launchOurChromium();
  site = await serveNumberedStories();
});
afterAll(async () => {
  await chromium?.[Symbol.asyncDispose]();
  await site?.[Symbol.asyncDispose]();
});
beforeEach(async () => {
  await inOurs(clearAll, {});
  page = await chromium.browser.newPage();
  await page.goto(`${site.origin}/1`);
  return () => page.close();
});

const shown = () => shownOver(chromium, page);

describe('what is kept', () => {
  test.each<[string, Kept]>([
    ['settings of a later version', { sync: { settings: { length: 'epic', voice: 'low' } } }],
    ['settings of an older version', { sync: { settings: { bullets: 5 }, settings$: { v: 0 } } }],
    ['settings that are none', { sync: { settings: 'long' } }],
    ['texts of a language, cut off', { local: { texts: { language: 'de' } } }],
    ['a history that is none', { local: { history: [{ at: 'noon' }, null, 7] } }],
    ['a full session', { session: { other: 'x'.repeat(9_900_000) } }],
    ['a full disk quota', { local: { other: 'x'.repeat(9_900_000) } }],
  ])('%s: the click is right', async (_, kept) => {
    await inOurs(keepAll, kept);
    expect(await shown()).toBe(headlineOf(1));
    expect(await shown()).toBe(headlineOf(1));
  });

  test.each([
    ['cut off', 'cutOff' as const],
    ['another page’s under this tab', 'swapped' as const],
  ])('digests %s: the click is right', async (_, how) => {
    const other = await chromium.browser.newPage();
    await other.goto(`${site.origin}/2`);
    expect(await shownOver(chromium, other)).toBe(headlineOf(2));
    expect(await shown()).toBe(headlineOf(1));
    await inOurs(spoilDigests, how);
    expect(await shown()).toBe(headlineOf(1));
    expect(await shownOver(chromium, other)).toBe(headlineOf(2));
    await other.close();
  });
});

test.each([
  ['back by ten years', -10],
  ['on by ten years', 10],
])('the clock jumps %s between two clicks', async (_, years) => {
  expect(await shown()).toBe(headlineOf(1));
  const worker = await findWorker(chromium);
  await worker?.evaluate((by) => {
    const then = Date.now() + by * 365 * 24 * 3_600_000;
    Date.now = () => then;
  }, years);
  expect(await shown()).toBe(headlineOf(1));
  await page.goto(`${site.origin}/3`);
  expect(await shown()).toBe(headlineOf(3));
});

/** What lies in each of the browser's areas for us, by key. */
interface Kept {
  sync?: object;
  local?: object;
  session?: object;
}

/** Do something in a page of ours, which is gone afterwards. */
async function inOurs<T, R>(deed: (value: T) => Promise<R>, value: T): Promise<R> {
  const ours = await openOurPage(chromium, 'options.html');
  const result = await ours.evaluate(deed as never, value as never);
  await ours.close();
  return result;
}

async function clearAll(): Promise<void> {
  const { storage } = (globalThis as unknown as { chrome: typeof browser }).chrome;
  await Promise.all([storage.sync.clear(), storage.local.clear(), storage.session.clear()]);
}

async function keepAll({ sync = {}, local = {}, session = {} }: Kept): Promise<void> {
  const { storage } = (globalThis as unknown as { chrome: typeof browser }).chrome;
  await storage.sync.set({ ...sync });
  await storage.local.set({ ...local });
  await storage.session.set({ ...session });
}

async function spoilDigests(how: 'cutOff' | 'swapped'): Promise<void> {
  const { storage } = (globalThis as unknown as { chrome: typeof browser }).chrome;
  const kept = await storage.session.get(null);
  const keys = Object.keys(kept).filter((key) => key.startsWith('digest:'));
  const spoilt = keys.map((key, index) => [
    key,
    how === 'swapped'
      ? kept[keys.at(index - 1) ?? '']
      : { length: 'short', page: { digests: [{}] } },
  ]);
  await storage.session.set(Object.fromEntries(spoilt) as object);
}
