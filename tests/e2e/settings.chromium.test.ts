import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import {
  type ChromiumWithExtension,
  clickToolbarIcon,
} from '../../scripts/browser/launch-chromium.ts';
import { readPopup } from '../../scripts/browser/read-popup.ts';
import { axeViolations } from '../../scripts/browser/run-axe.ts';
import { serveFolder } from '../../scripts/browser/serve-folder.ts';
import type { PageServer } from '../../scripts/browser/serve-pages.ts';
import { press } from './find-on-page.ts';
import { altN } from './see-page.ts';
import { FIXTURES, launchOurChromium, paintedTexts, PICTURES } from './harness.ts';

let chromium: ChromiumWithExtension;
let site: PageServer;
let page: Page;

beforeAll(async () => {
  chromium = await launchOurChromium();
  site = await serveFolder(FIXTURES);
  page = await chromium.browser.newPage();
  await page.goto(`${site.origin}/demo/page.html`);
});
afterAll(async () => {
  await chromium?.[Symbol.asyncDispose]();
  await site?.[Symbol.asyncDispose]();
});

/** How the card in the page looks. */
function cardLooks(): Promise<{ scheme?: string; colours: string | undefined }> {
  return page.$eval('nutgraf-card', ({ shadowRoot }) => {
    const card = shadowRoot!.querySelector<HTMLElement>('.card')!;
    return { scheme: getComputedStyle(card).colorScheme, colours: card.dataset['colours'] };
  });
}

test('what is chosen on the settings page reaches the popup and the page', async () => {
  const first = await readPopup(await clickToolbarIcon(chromium, page));
  expect(first.names['Places']?.length).toBeGreaterThan(0);

  const popup = await clickToolbarIcon(chromium, page);
  await readPopup(popup);
  const opened = chromium.browser.waitForTarget((target) => target.url().endsWith('/options.html'));
  await press(popup, 'button', 'Settings');
  const settings = await (await opened).asPage();
  await settings.setViewport({ width: 900, height: 1000 });
  await press(settings, 'radio', 'Up to 7 points');
  await press(settings, 'checkbox', 'Places');
  await vi.waitUntil(async () => (await settings.$$('.bullets li')).length === 7);
  await settings.screenshot({ path: `${PICTURES}/settings.png` });
  expect(await axeViolations(settings)).toEqual([]);
  await press(settings, 'radio', 'Dark');
  await settings.waitForSelector(':root[data-theme="dark"]');
  await settings.screenshot({ path: `${PICTURES}/settings-dark.png` });
  expect(await axeViolations(settings)).toEqual([]);

  const later = await clickToolbarIcon(chromium, page);
  const shown = await readPopup(later);
  expect(shown.bullets.length).toBeGreaterThan(first.bullets.length);
  expect(shown.names['Places']).toEqual([]);
  await later.waitForSelector(':root[data-theme="dark"]');
  await later.screenshot({ path: `${PICTURES}/popup-dark.png` });
  await page.waitForFunction(() => CSS.highlights.has('nutgraf-person'));
  expect((await paintedTexts(page))['nutgraf-place'] ?? []).toEqual([]);

  await altN(page);
  expect(await cardLooks()).toEqual({ scheme: 'dark', colours: undefined });
  await page.keyboard.press('Escape');
  await settings.bringToFront();
  await press(settings, 'radio', 'Light');
  await press(settings, 'radio', 'Colours told apart by colour-blind readers');
  await settings.waitForSelector(':root[data-theme="light"][data-colours="safe"]');
  await page.bringToFront();
  await vi.waitUntil(async () => {
    await page.keyboard.press('Escape');
    await altN(page);
    return (await cardLooks()).colours === 'safe';
  });
  expect((await cardLooks()).scheme).toBe('light');
});
