import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import {
  type ChromiumWithExtension,
  clickToolbarIcon,
} from '../../scripts/browser/launch-chromium.ts';
import { readPopup } from '../../scripts/browser/read-popup.ts';
import { serveFolder } from '../../scripts/browser/serve-folder.ts';
import type { PageServer } from '../../scripts/browser/serve-pages.ts';
import { openOurPage, press } from './find-on-page.ts';
import { FIXTURES, launchOurChromium, PICTURES } from './harness.ts';

let chromium: ChromiumWithExtension;
let site: PageServer;
let page: Page;

beforeAll(async () => {
  chromium = await launchOurChromium();
  site = await serveFolder(FIXTURES);
  page = await chromium.browser.newPage();
});
afterAll(async () => {
  await chromium?.[Symbol.asyncDispose]();
  await site?.[Symbol.asyncDispose]();
});

async function read(slug: string): Promise<void> {
  await page.goto(`${site.origin}/${slug}/page.html`);
  await readPopup(await clickToolbarIcon(chromium, page));
}

const headlines = (history: Page) => history.$$eval('h2', (all) => all.map((h) => h.textContent));

test('off until it is turned on; searched; opened at a sentence; cleared at one press', async () => {
  await read('wire-dateline');
  const settings = await openOurPage(chromium, 'options.html');
  await press(settings, 'checkbox', 'Keep the pages I summarise');
  await read('demo');
  await read('arabic');

  await settings.bringToFront();
  await press(settings, 'link', 'Show the history');
  const history = settings;
  await history.waitForSelector('.history h2');
  await history.setViewport({ width: 900, height: 1000 });
  await history.screenshot({ path: `${PICTURES}/history.png` });
  // The page read before it was turned on is not there.
  expect((await headlines(history)).filter((text) => /Indian Ocean/.test(text))).toHaveLength(1);
  expect(await history.$$('.history-page')).toHaveLength(2);

  await history.type('input[type=search]', 'mombasa');
  await vi.waitUntil(async () => (await history.$$('.history-page')).length === 1);

  const point = await history.waitForSelector('.history-page li a');
  const text = (await point?.evaluate((a) => a.textContent)) ?? '';
  await Promise.all([history.waitForNavigation(), point?.click()]);
  // The browser scrolls to the sentence by itself; its words are in view.
  const words = text
    .split(' ')
    .slice(-3)
    .join(' ')
    .replace(/[.…”]*$/, '');
  await history.waitForFunction(
    (words) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (!node.textContent?.includes(words)) continue;
        const { top, bottom } = node.parentElement!.getBoundingClientRect();
        if (scrollY > 0 && top < innerHeight && bottom > 0) return true;
      }
      return false;
    },
    {},
    words,
  );

  await page.bringToFront();
  const again = await openOurPage(chromium, 'digest-history.html');
  await press(again, 'button', 'Clear the history');
  await vi.waitUntil(async () => (await again.$$('.history-page')).length === 0);
  await again.reload();
  await again.waitForSelector('::-p-text(Nothing is kept yet)');
});
