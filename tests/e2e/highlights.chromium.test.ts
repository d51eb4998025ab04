import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import {
  type ChromiumWithExtension,
  clickToolbarIcon,
} from '../../scripts/browser/launch-chromium.ts';
import { readPopup } from '../../scripts/browser/read-popup.ts';
import type { PageServer } from '../../scripts/browser/serve-pages.ts';
import { launchOurChromium } from './harness.ts';
import { describeHighlights } from './highlight-scenarios.ts';
import { serveLivingPages } from './serve-living-pages.ts';

let chromium: ChromiumWithExtension;
let site: PageServer;
let page: Page;
let popup: Page;

beforeAll(async () => {
  chromium = await launchOurChromium();
  site = await serveLivingPages();
  page = await chromium.browser.newPage();
  await page.setViewport({ width: 1000, height: 800 });
});
afterAll(async () => {
  await chromium?.[Symbol.asyncDispose]();
  await site?.[Symbol.asyncDispose]();
});

describeHighlights(() => ({
  page,
  origin: site.origin,
  async click() {
    popup = await clickToolbarIcon(chromium, page);
    await readPopup(popup);
  },
  async press(text) {
    const button = await popup.waitForSelector(`::-p-xpath(//button[starts-with(., "${text}")])`);
    await button?.click();
  },
}));
