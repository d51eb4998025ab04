import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import type { FirefoxWithExtension } from '../../scripts/browser/launch-firefox.ts';
import type { PageServer } from '../../scripts/browser/serve-pages.ts';
import { FIREFOX_ID, launchOurFirefox } from './harness.ts';
import { describeNameCards } from './card-scenarios.ts';
import { describeHighlights } from './highlight-scenarios.ts';
import type { Hands } from './see-page.ts';
import { serveLivingPages } from './serve-living-pages.ts';

let firefox: FirefoxWithExtension;
let site: PageServer;
let page: Page;

beforeAll(async () => {
  firefox = await launchOurFirefox();
  site = await serveLivingPages();
  await openTab();
});
afterAll(async () => {
  await firefox?.[Symbol.asyncDispose]();
  await site?.[Symbol.asyncDispose]();
});

async function openTab(): Promise<void> {
  page = await firefox.browser.newPage();
  await page.setViewport({ width: 1000, height: 800 });
}

const theseHands = (): Hands => ({
  page,
  origin: site.origin,
  async click() {
    await firefox.clickToolbarIcon();
    await firefox.readPopup();
  },
  async press(text) {
    const label = await firefox.inPopup(
      (start) =>
        [...document.querySelectorAll('button')]
          .map(({ textContent }) => (textContent ?? '').replaceAll(/\s+/gu, ' ').trim())
          .find((one) => one.startsWith(start)),
      text,
    );
    await firefox.pressInPopup(label ?? text);
  },
  readShown: () =>
    firefox.inPopup(
      () =>
        document.querySelector('[aria-current=true]')?.textContent?.replaceAll(/\s+/gu, ' ') ?? '',
    ),
  readClipboard: () => firefox.readClipboard('text/plain'),
  wantStillness: (still) => firefox.setPreference('ui.prefersReducedMotion', still ? 1 : 0),
  renewPage: openTab,
  removeExtension: () => firefox.browser.uninstallExtension(FIREFOX_ID),
});

describeNameCards(theseHands);
// Last of all it takes the extension out of the browser.
describeHighlights(theseHands);
