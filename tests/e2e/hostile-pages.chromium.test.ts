import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ChromiumWithExtension } from '../../scripts/browser/launch-chromium.ts';
import { WATCHDOG } from '../../scripts/browser/read-popup.ts';
import type { PageServer } from '../../scripts/browser/serve-pages.ts';
import {
  clickHostilePage,
  NOT_LOADED,
  serveHostilePages,
} from '../hostile-pages/click-hostile-page.ts';
import { knownReasons } from '../hostile-pages/known-reasons.ts';
import { EXTENSION, launchOurChromium } from './harness.ts';

/** Twice through every evil; `npm run fuzz` goes further. */
const SEEDS = Array.from({ length: 60 }, (_, seed) => seed);

let chromium: ChromiumWithExtension;
let site: PageServer;
let tab: Page;
let reasons: string[];

beforeAll(async () => {
  chromium = await launchOurChromium();
  site = await serveHostilePages();
  tab = await chromium.browser.newPage();
  reasons = knownReasons(EXTENSION);
});
afterAll(async () => {
  await chromium?.[Symbol.asyncDispose]();
  await site?.[Symbol.asyncDispose]();
});

test.each(SEEDS)(
  'hostile page %i: a digest or a reason, nothing run, the page as it was',
  async (seed) => {
    const { evils, shown, faults } = await clickHostilePage(chromium, tab, {
      origin: site.origin,
      seed,
      reasons,
    });
    expect(shown).not.toBe(NOT_LOADED);
    expect({ evils, faults }).toEqual({ evils, faults: [] });
  },
  6 * WATCHDOG,
);
