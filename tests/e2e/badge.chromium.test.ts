import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import {
  type ChromiumWithExtension,
  clickToolbarIcon,
} from '../../scripts/browser/launch-chromium.ts';
import { readPopup } from '../../scripts/browser/read-popup.ts';
import { serveFolder } from '../../scripts/browser/serve-folder.ts';
import type { PageServer } from '../../scripts/browser/serve-pages.ts';
import { FIXTURES, launchOurChromium } from './harness.ts';
import { readBadge } from './read-badge.ts';

let chromium: ChromiumWithExtension;
let site: PageServer;

beforeAll(async () => {
  chromium = await launchOurChromium();
  site = await serveFolder(FIXTURES);
});
afterAll(async () => {
  await chromium?.[Symbol.asyncDispose]();
  await site?.[Symbol.asyncDispose]();
});

test('the icon counts the points, and is bare again on the next page and at the next address', async () => {
  const page = await chromium.browser.newPage();
  await page.goto(`${site.origin}/wire-dateline/page.html`);
  const shown = await readPopup(await clickToolbarIcon(chromium, page));
  const points = shown.bullets.length;
  await vi.waitUntil(async () => (await readBadge(chromium))?.text === String(points));
  expect((await readBadge(chromium))?.title).toContain(`Nutgraf · ${points} point`);

  await page.evaluate(() => history.pushState(null, '', '?next'));
  await vi.waitUntil(async () => (await readBadge(chromium))?.text === '');
  expect((await readBadge(chromium))?.title).toBe('Nutgraf');

  await clickToolbarIcon(chromium, page);
  await vi.waitUntil(async () => (await readBadge(chromium))?.text === String(points));
  await page.goto(`${site.origin}/demo/page.html`);
  await vi.waitUntil(async () => (await readBadge(chromium))?.text === '');
  expect((await readBadge(chromium))?.title).toBe('Nutgraf');
});
