import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { FirefoxWithExtension } from '../../scripts/browser/launch-firefox.ts';
import { type PopupText, WATCHDOG } from '../../scripts/browser/read-popup.ts';
import { serveFolder } from '../../scripts/browser/serve-folder.ts';
import { type PageServer, servePages } from '../../scripts/browser/serve-pages.ts';
import { FIXTURES, launchOurFirefox, pageMarkup, paintedTexts, PDF, PICTURES } from './harness.ts';

let firefox: FirefoxWithExtension;
let site: PageServer;
let page: Page;

beforeAll(async () => {
  firefox = await launchOurFirefox();
  site = await serveFolder(FIXTURES);
  page = await firefox.browser.newPage();
});
afterAll(async () => {
  await firefox?.[Symbol.asyncDispose]();
  await site?.[Symbol.asyncDispose]();
});

describe('one click on the toolbar button in Firefox', () => {
  let shown: PopupText;
  let markup: string;
  let requests: number;

  beforeAll(async () => {
    await page.goto(`${site.origin}/demo/page.html`, { waitUntil: 'load' });
    markup = await pageMarkup(page);
    requests = site.requests.length;
    await firefox.clickToolbarIcon();
    shown = await firefox.readPopup();
    await page.screenshot({ path: `${PICTURES}/firefox-page.png` });
  });

  test('shows headline, bullets, the publisher’s points, names by kind and both stories', () => {
    expect(shown.alert).toBeUndefined();
    expect(shown.headline).toContain('Indian Ocean');
    expect(shown.bullets.length).toBeGreaterThanOrEqual(2);
    expect(shown.publisherPoints).toHaveLength(3);
    expect(Object.values(shown.names).flat().length).toBeGreaterThanOrEqual(5);
    expect(shown.stories).toHaveLength(2);
  });

  test('paints the names in the page, whose own content stays as it was', async () => {
    await page.waitForFunction(() => CSS.highlights.has('nutgraf-place'));
    const painted = await paintedTexts(page);
    expect(painted['nutgraf-place']).toContain('Mombasa');
    expect(await pageMarkup(page)).toBe(markup);
    expect(site.requests.slice(requests).filter((path) => path !== '/favicon.ico')).toEqual([]);
  });

  test('a bullet jumps to its very sentence and lights it', async () => {
    await firefox.pressInPopup(shown.bullets[0] ?? '');
    await page.waitForFunction(() => CSS.highlights.has('nutgraf-source'));
    const [sentence] = (await paintedTexts(page))['nutgraf-source'] ?? [];
    const lastWords = (shown.bullets[0] ?? '').split(' ').slice(-3).join(' ');
    expect(sentence).toContain(lastWords.replace(/[.…”]*$/, ''));
  });

  test('Copy puts rich and plain text on the clipboard', async () => {
    await firefox.pressInPopup('Copy');
    const copied = await vi.waitUntil(async () => {
      const text = await firefox.readClipboard('text/plain').catch(() => null);
      return text?.includes(shown.headline) ? text : null;
    }, WATCHDOG);
    for (const bullet of shown.bullets) expect(copied).toContain(bullet);
    expect(await firefox.readClipboard('text/html')).toContain('<li>');
  });

  test('the switch takes the paint away', async () => {
    await firefox.pressInPopup('Highlight names');
    await page.waitForFunction(() => !CSS.highlights.has('nutgraf-place'));
    await firefox.pressInPopup('Highlight names');
    await page.waitForFunction(() => CSS.highlights.has('nutgraf-place'));
    expect(await pageMarkup(page)).toBe(markup);
  });
});

test('a PDF: a plain sentence in Firefox too', async () => {
  await using pdf = await servePages(() => PDF);
  await page.goto(`${pdf.origin}/file.pdf`);
  await firefox.clickToolbarIcon();
  expect((await firefox.readPopup()).alert).toMatch(/browser/i);
});
