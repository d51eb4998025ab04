import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { FirefoxWithExtension } from '../../scripts/browser/launch-firefox.ts';
import { axeViolations } from '../../scripts/browser/run-axe.ts';
import { WATCHDOG } from '../../scripts/browser/read-popup.ts';
import { serveFolder } from '../../scripts/browser/serve-folder.ts';
import type { PageServer } from '../../scripts/browser/serve-pages.ts';
import { chooseLooks, LOOKS, wearsLooks } from './choose-looks.ts';
import { FIXTURES, launchOurFirefox } from './harness.ts';

let firefox: FirefoxWithExtension;
let site: PageServer;
let page: Page;

beforeAll(async () => {
  firefox = await launchOurFirefox();
  site = await serveFolder(FIXTURES);
  page = await firefox.browser.newPage();
  await page.goto(`${site.origin}/three-stories/page.html`);
});
afterAll(async () => {
  await firefox?.[Symbol.asyncDispose]();
  await site?.[Symbol.asyncDispose]();
});

describe.each(LOOKS)('in %s, %s', (language, theme) => {
  const worn = (view: 'popup' | 'tab' | 'sidebar') =>
    vi.waitUntil(() => firefox.inView(view, wearsLooks, language, theme), WATCHDOG);

  test('settings', async () => {
    await firefox.openOurPage('options.html');
    await vi.waitUntil(() => firefox.inView('tab', () => !!document.querySelector('form')));
    await firefox.inView('tab', chooseLooks, language, theme);
    await worn('tab');
    expect(await firefox.axeViolations('tab')).toEqual([]);
  });

  test.each(['welcome', 'digest-history'])('%s', async (name) => {
    await firefox.openOurPage(`${name}.html`);
    await worn('tab');
    expect(await firefox.axeViolations('tab')).toEqual([]);
  });

  test('popup', async () => {
    await page.bringToFront();
    await firefox.clickToolbarIcon();
    await firefox.readPopup();
    await worn('popup');
    expect(await firefox.axeViolations('popup')).toEqual([]);
  });

  test('sidebar', async () => {
    await firefox.openSidebar();
    await vi.waitUntil(
      () =>
        firefox.inView('sidebar', () => !!document.querySelector('.bullets')).catch(() => false),
      WATCHDOG,
    );
    await worn('sidebar');
    expect(await firefox.axeViolations('sidebar')).toEqual([]);
  });

  test('card', async () => {
    await page.bringToFront();
    await page.waitForFunction(() => CSS.highlights.size > 0);
    await page.keyboard.down('Alt');
    await page.keyboard.press('KeyN');
    await page.keyboard.up('Alt');
    await page.waitForSelector('nutgraf-card');
    expect(await axeViolations(page, 'nutgraf-card')).toEqual([]);
    await page.keyboard.press('Escape');
  });
});
