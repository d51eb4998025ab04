import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type ChromiumWithExtension,
  clickToolbarIcon,
  stopWorker,
} from '../../scripts/browser/launch-chromium.ts';
import { readPopup } from '../../scripts/browser/read-popup.ts';
import type { PageServer } from '../../scripts/browser/serve-pages.ts';
import { EXTENSION, launchOurChromium } from './harness.ts';
import { headlineOf, serveNumberedStories, shownOver as shownIn } from './numbered-stories.ts';

let chromium: ChromiumWithExtension;
let site: PageServer;

beforeAll(async () => {
  chromium = await launchOurChromium();
  site = await serveNumberedStories();
});
afterAll(async () => {
  await chromium?.[Symbol.asyncDispose]();
  await site?.[Symbol.asyncDispose]();
});

async function openStory(number: number): Promise<Page> {
  const page = await chromium.browser.newPage();
  await page.goto(`${site.origin}/${number}`, { waitUntil: 'load' });
  return page;
}

const shownOver = (page: Page) => shownIn(chromium, page);

describe('the worker killed', () => {
  test.each([
    ['before the click', 0],
    ['as the popup opens', 1],
    ['shortly after', 40],
    ['while the story is digested', 150],
  ])('%s: the next click is right', async (_, delay) => {
    const page = await openStory(1);
    if (delay === 0) await stopWorker(chromium);
    const popup = await clickToolbarIcon(chromium, page);
    if (delay > 0) {
      await new Promise((wait) => setTimeout(wait, delay));
      await stopWorker(chromium);
    }
    // Its digest, or a word that the work was stopped: never another story's.
    const { alert, headline } = await readPopup(popup);
    expect(alert === undefined ? headline : headlineOf(1)).toBe(headlineOf(1));
    expect(await shownOver(page)).toBe(headlineOf(1));
    await page.close();
  });
});

describe('in the middle of the work', () => {
  test.each([1, 40, 150])('the tab is closed after %i ms: other tabs are right', async (delay) => {
    const other = await openStory(2);
    const page = await openStory(3);
    await clickToolbarIcon(chromium, page);
    await new Promise((wait) => setTimeout(wait, delay));
    await page.close();
    expect(await shownOver(other)).toBe(headlineOf(2));
    await other.close();
  });

  test.each([1, 40, 150])('the tab goes to another story after %i ms', async (delay) => {
    const page = await openStory(4);
    const popup = await clickToolbarIcon(chromium, page);
    await new Promise((wait) => setTimeout(wait, delay));
    await page.goto(`${site.origin}/5`, { waitUntil: 'load' });
    // Navigation may close the popup; where it stays, it may not call this page by the other's name.
    const kept = await page.evaluate(() => [...CSS.highlights.keys()].join());
    expect(kept).not.toContain('nutgraf-');
    await popup.close().catch(() => undefined);
    expect(await shownOver(page)).toBe(headlineOf(5));
    await page.close();
  });
});

test('the extension is loaded anew with pages open: they are read again', async () => {
  const page = await openStory(6);
  expect(await shownOver(page)).toBe(headlineOf(6));
  const id = await chromium.browser.installExtension(EXTENSION);
  const extension = (await chromium.browser.extensions()).get(id);
  expect(extension).toBeDefined();
  chromium = { ...chromium, extension: extension! };
  expect(await shownOver(page)).toBe(headlineOf(6));
  await page.close();
});
