import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  type ChromiumWithExtension,
  clickToolbarIcon,
} from '../../scripts/browser/launch-chromium.ts';
import { readPopup } from '../../scripts/browser/read-popup.ts';
import type { PageServer } from '../../scripts/browser/serve-pages.ts';
import { launchOurChromium, paintedTexts } from './harness.ts';
import { describeHighlights, eventually, isUncovered } from './highlight-scenarios.ts';
import { serveLivingPages } from './serve-living-pages.ts';

let chromium: ChromiumWithExtension;
let site: PageServer;
let page: Page;
let popup: Page;

beforeAll(async () => {
  chromium = await launchOurChromium();
  site = await serveLivingPages();
  await openTab();
});
afterAll(async () => {
  await chromium?.[Symbol.asyncDispose]();
  await site?.[Symbol.asyncDispose]();
});

async function openTab(): Promise<void> {
  page = await chromium.browser.newPage();
  await page.setViewport({ width: 1000, height: 800 });
}

const hands = {
  async click() {
    popup = await clickToolbarIcon(chromium, page);
    await readPopup(popup);
  },
  async press(text: string) {
    const button = await popup.waitForSelector(`::-p-xpath(//button[starts-with(., "${text}")])`);
    await button?.click();
  },
  renewPage: openTab,
  removeExtension: () => chromium.browser.uninstallExtension(chromium.extension.id),
};

test('a jump without motion for readers who want none', async () => {
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await page.goto(`${site.origin}/living.html`, { waitUntil: 'load' });
  await hands.click();
  await hands.press('Henrik Tollbod');
  await eventually(async () => {
    expect((await paintedTexts(page))['nutgraf-source']).toEqual(['Henrik Tollbod']);
  });
  // No glide to wait for: where the text is lit, it is there.
  expect(await isUncovered(page, 'nutgraf-source')).toBe(true);
  await page.emulateMediaFeatures([]);
});

describeHighlights(() => ({ page, origin: site.origin, ...hands }));
