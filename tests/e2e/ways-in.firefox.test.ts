import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { FirefoxWithExtension } from '../../scripts/browser/launch-firefox.ts';
import { WATCHDOG } from '../../scripts/browser/read-popup.ts';
import { serveFolder } from '../../scripts/browser/serve-folder.ts';
import type { PageServer } from '../../scripts/browser/serve-pages.ts';
import { FIXTURES, launchOurFirefox } from './harness.ts';

const INVITATION = 'Click the icon to read this page.';

let firefox: FirefoxWithExtension;
let site: PageServer;
let page: Page;

beforeAll(async () => {
  firefox = await launchOurFirefox();
  site = await serveFolder(FIXTURES);
  page = await firefox.browser.newPage();
  await page.goto(`${site.origin}/demo/page.html`);
});
afterAll(async () => {
  await firefox?.[Symbol.asyncDispose]();
  await site?.[Symbol.asyncDispose]();
});

test('the shortcut opens the popup over the page', async () => {
  await firefox.pressShortcut();
  const shown = await firefox.readPopup();
  expect(shown.headline).toContain('Indian Ocean');
  expect(shown.bullets.length).toBeGreaterThanOrEqual(2);
});

/** Right click on the story's first paragraph, selected or not; answers its text. */
async function openMenu(selects: boolean): Promise<string> {
  await page.bringToFront();
  const paragraph = await page.waitForSelector('.story-body p');
  const text = await paragraph?.evaluate((element, selects) => {
    element.scrollIntoView({ block: 'center' });
    getSelection()?.removeAllRanges();
    if (selects) getSelection()?.selectAllChildren(element);
    return element.textContent ?? '';
  }, selects);
  const box = await paragraph?.boundingBox();
  const INTO = 12; // CSS pixels, over the first words
  await page.mouse.click((box?.x ?? 0) + INTO, (box?.y ?? 0) + INTO, { button: 'right' });
  return text ?? '';
}

test('"Summarise selection" in the menu shows the selection alone', async () => {
  const selected = await openMenu(true);
  await firefox.chooseInMenu('Summarise selection');
  const shown = await firefox.readPopup();
  expect(shown.headline).toBe('Selected text');
  expect(selected).toContain(shown.bullets[0]?.slice(0, 20));
});

test('"Summarise this page" in the menu opens the popup', async () => {
  await openMenu(false);
  await firefox.chooseInMenu('Summarise this page');
  expect((await firefox.readPopup()).headline).toContain('Indian Ocean');
});

test('the sidebar shows the digest of the tab in front, and never another’s', async () => {
  await firefox.openSidebar();
  const heading = (text: string) =>
    vi.waitUntil(
      () =>
        firefox
          .inView(
            'sidebar',
            (text) => !!document.querySelector('h1')?.textContent?.includes(text),
            text,
          )
          .catch(() => false),
      WATCHDOG,
    );
  await heading('Indian Ocean');
  const other = await firefox.browser.newPage();
  await other.goto(`${site.origin}/wire-dateline/page.html`);
  await heading(INVITATION);
  await page.bringToFront();
  await heading('Indian Ocean');
  await firefox.inView('sidebar', () => {
    document.querySelector<HTMLElement>('.bullets button')?.click();
  });
  const lit = await page.waitForFunction(() => CSS.highlights.has('nutgraf-source'));
  expect(await lit.jsonValue()).toBe(true);
});
