import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type ChromiumWithExtension,
  clickToolbarIcon,
} from '../../scripts/browser/launch-chromium.ts';
import { readPopup } from '../../scripts/browser/read-popup.ts';
import { axeViolations } from '../../scripts/browser/run-axe.ts';
import { serveFolder } from '../../scripts/browser/serve-folder.ts';
import type { PageServer } from '../../scripts/browser/serve-pages.ts';
import { chooseLooks, LOOKS, wearsLooks } from './choose-looks.ts';
import { openOurPage, press } from './find-on-page.ts';
import { FIXTURES, launchOurChromium, PICTURES } from './harness.ts';

let chromium: ChromiumWithExtension;
let site: PageServer;
let settings: Page;
let page: Page;
let panel: Page;

beforeAll(async () => {
  chromium = await launchOurChromium();
  site = await serveFolder(FIXTURES);
  settings = await openOurPage(chromium, 'options.html');
  await settings.setViewport({ width: 900, height: 1000 });
  await press(settings, 'checkbox', 'Keep the pages I summarise');
  page = await chromium.browser.newPage();
  await page.goto(`${site.origin}/three-stories/page.html`);
  const popup = await clickToolbarIcon(chromium, page);
  await readPopup(popup);
  const opened = chromium.browser.waitForTarget((of) => of.url().endsWith('/sidepanel.html'));
  await press(popup, 'button', 'Open in side panel');
  panel = await (await opened).asPage();
});
afterAll(async () => {
  await chromium?.[Symbol.asyncDispose]();
  await site?.[Symbol.asyncDispose]();
});

describe.each(LOOKS)('in %s, %s', (language, theme) => {
  const picture = (name: string) => ({ path: `${PICTURES}/${name}-${language}-${theme}.png` });

  beforeAll(async () => {
    await settings.bringToFront();
    await settings.evaluate(chooseLooks, language, theme);
    await settings.waitForFunction(wearsLooks, {}, language, theme);
  });

  test('settings', async () => {
    await settings.bringToFront();
    await settings.screenshot(picture('settings'));
    expect(await axeViolations(settings)).toEqual([]);
  });

  test.each(['welcome', 'digest-history'])('%s', async (name) => {
    const view = await openOurPage(chromium, `${name}.html`);
    await view.setViewport({ width: 1000, height: 720 });
    await view.waitForFunction(wearsLooks, {}, language, theme);
    await view.waitForSelector(name === 'digest-history' ? 'article' : 'ol');
    await view.screenshot(picture(name));
    expect(await axeViolations(view)).toEqual([]);
    await view.close();
  });

  test('popup, its menu and its keys', async () => {
    const popup = await clickToolbarIcon(chromium, page);
    await readPopup(popup);
    await popup.waitForFunction(wearsLooks, {}, language, theme);
    expect(await axeViolations(popup)).toEqual([]);
    await (await popup.waitForSelector('.copy-menu-opener'))?.click();
    await popup.waitForSelector('[role=menu]');
    await popup.screenshot(picture('popup'));
    expect(await axeViolations(popup)).toEqual([]);
    await popup.keyboard.press('Escape');
    await popup.keyboard.press('?');
    await popup.waitForSelector('dialog');
    expect(await axeViolations(popup)).toEqual([]);
  });

  test('popup that failed', async () => {
    const list = await chromium.browser.newPage();
    await list.goto(`${site.origin}/front-page/page.html`);
    const popup = await clickToolbarIcon(chromium, list);
    expect((await readPopup(popup)).alert).not.toBe('');
    await popup.waitForFunction(wearsLooks, {}, language, theme);
    await popup.screenshot(picture('failure'));
    expect(await axeViolations(popup)).toEqual([]);
    await list.close();
  });

  test('side panel, with a digest and without', async () => {
    await page.bringToFront();
    await panel.waitForSelector('.bullets');
    await panel.waitForFunction(wearsLooks, {}, language, theme);
    await panel.screenshot(picture('side-panel'));
    expect(await axeViolations(panel)).toEqual([]);
    await settings.bringToFront();
    await panel.waitForSelector('.failure h1');
    expect(await axeViolations(panel)).toEqual([]);
  });

  test('card', async () => {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
    await page.bringToFront();
    await page.waitForFunction(() => CSS.highlights.size > 0);
    await page.keyboard.down('Alt');
    await page.keyboard.press('KeyN');
    await page.keyboard.up('Alt');
    await page.waitForSelector(`nutgraf-card >>> .card[lang=${language}]`);
    await page.screenshot(picture('card'));
    expect(await axeViolations(page, 'nutgraf-card')).toEqual([]);
    await page.keyboard.press('Escape');
  });
});
