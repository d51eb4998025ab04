import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  type ChromiumWithExtension,
  clickToolbarIcon,
  launchChromium,
} from '../../scripts/browser/launch-chromium.ts';
import { readPopup } from '../../scripts/browser/read-popup.ts';
import type { PageServer } from '../../scripts/browser/serve-pages.ts';
import { EXTENSION, launchOurChromium, PICTURES } from './harness.ts';
import { describeNameCards } from './card-scenarios.ts';
import { describeHighlights } from './highlight-scenarios.ts';
import { altN, cardText, eventually, type Hands } from './see-page.ts';
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
    // The tools at the popup's foot may lie over it.
    await button?.evaluate((it) => it.scrollIntoView({ block: 'center' }));
    await button?.click();
  },
  readShown: () =>
    popup.evaluate(
      () =>
        document.querySelector('[aria-current=true]')?.textContent?.replaceAll(/\s+/gu, ' ') ?? '',
    ),
  async readClipboard() {
    const context = chromium.browser.defaultBrowserContext();
    await context.overridePermissions(site.origin, ['clipboard-read', 'clipboard-sanitized-write']);
    return page.evaluate(() => navigator.clipboard.readText());
  },
  wantStillness: (still: boolean) =>
    page.emulateMediaFeatures([
      { name: 'prefers-reduced-motion', value: still ? 'reduce' : 'no-preference' },
    ]),
  renewPage: openTab,
  removeExtension: () => chromium.browser.uninstallExtension(chromium.extension.id),
};

test.each(['light', 'dark'])('the card breaks none of axe’s rules, %s', async (scheme) => {
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.goto(`${site.origin}/living.html`, { waitUntil: 'load' });
  await hands.click();
  await page.waitForFunction(() => CSS.highlights.size > 0);
  await altN(page);
  await page.waitForSelector('nutgraf-card');
  await page.screenshot({ path: `${PICTURES}/chromium-card-${scheme}.png` });
  await page.evaluate(axe.source);
  const broken = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run({ include: [['nutgraf-card']] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
  expect(broken).toEqual([]);
  await page.emulateMediaFeatures([]);
});

test('in an Arabic interface the card is Arabic, and mirrored', async () => {
  await using arabic = await launchChromium({ extension: EXTENSION, args: ['--lang=ar'] });
  const tab = await arabic.browser.newPage();
  await tab.goto(`${site.origin}/right-to-left.html`, { waitUntil: 'load' });
  await clickToolbarIcon(arabic, tab);
  await tab.waitForFunction(() => CSS.highlights.size > 0);
  await altN(tab);
  await eventually(async () => expect(await cardText(tab)).toContain('إخفاء هذا الاسم'));
  const [close, name] = await tab.evaluate(() => {
    const card = document.querySelector('nutgraf-card')?.shadowRoot;
    return ['.close', '#kind'].map((part) => card?.querySelector(part)?.getBoundingClientRect().x);
  });
  expect(close).toBeLessThan(name ?? 0);
  await tab.screenshot({ path: `${PICTURES}/chromium-card-arabic.png` });
});

const theseHands = (): Hands => ({ page, origin: site.origin, ...hands });

describeNameCards(theseHands);
// Last of all it takes the extension out of the browser.
describeHighlights(theseHands);
