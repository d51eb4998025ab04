import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type ChromiumWithExtension,
  clickToolbarIcon,
  stopWorker,
} from '../../scripts/browser/launch-chromium.ts';
import { readPopup } from '../../scripts/browser/read-popup.ts';
import { type PageServer, servePages } from '../../scripts/browser/serve-pages.ts';
import { STORIES } from '../page-shapes/stories.ts';
import { EXTENSION, launchOurChromium } from './harness.ts';

/** Tabs opened one after the other, each with a story of its own. */
const TABS = 30;

/** A story with the tab's number in its headline, so that no two tabs can be mistaken. */
function storyPage(number: number): string {
  const story = STORIES[number % STORIES.length]!;
  const paragraphs = story.paragraphs.map((text) => `<p>${text}</p>`).join('');
  return `<!doctype html><html lang="en"><title>${headlineOf(number)}</title><article><h1>${headlineOf(number)}</h1>${paragraphs}</article></html>`;
}

function headlineOf(number: number): string {
  return `Report ${number}: ${STORIES[number % STORIES.length]!.headline}`;
}

let chromium: ChromiumWithExtension;
let site: PageServer;

beforeAll(async () => {
  chromium = await launchOurChromium();
  site = await servePages((path) =>
    /^\/\d+$/.test(path)
      ? { body: storyPage(Number(path.slice(1))), type: 'text/html; charset=utf-8' }
      : undefined,
  );
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

/** Click over a page: the headline of the digest shown, or else why there is none. */
async function shownOver(page: Page): Promise<string> {
  const { alert, headline, bullets } = await readPopup(await clickToolbarIcon(chromium, page));
  return alert ?? (bullets.length > 0 ? headline : 'no bullets');
}

test('thirty tabs in a row, then back to each: its own digest each time', async () => {
  const tabs: Page[] = [];
  for (let number = 0; number < TABS; number++) {
    tabs.push(await openStory(number));
    expect(await shownOver(tabs[number]!)).toBe(headlineOf(number));
  }
  for (const [number, tab] of tabs.entries()) expect(await shownOver(tab)).toBe(headlineOf(number));
  for (const tab of tabs) await tab.close();
}, 90_000);

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
