import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { browser } from 'wxt/browser';
import { expect, test, vi } from 'vitest';
import { clickToolbarIcon, launchChromium } from '../../scripts/browser/launch-chromium.ts';
import { readPopup, WATCHDOG } from '../../scripts/browser/read-popup.ts';
import { servePages } from '../../scripts/browser/serve-pages.ts';
import { plainPage } from '../page-shapes/plain-page.ts';
import { STORIES } from '../page-shapes/stories.ts';
import { openOurPage, press } from './find-on-page.ts';
import { EXTENSION } from './harness.ts';

/** Words that no file of a browser has by itself: a headline of each story, by its path. */
const HEADLINES = {
  '/private': 'Quelvarn harbour opens to the Zundrite fleet',
  '/plain': 'Ombrelune orchards yield to the Tarvosk road',
};

test('a private window leaves nothing in the session once closed, and never anything on the disk', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'nutgraf-'));
  {
    await using site = await servePages((path) => storyAt(path));
    await using chromium = await launchChromium({
      extension: EXTENSION,
      inPrivate: true,
      userDataDir: profile,
    });
    const ours = await openOurPage(chromium, 'options.html');
    await press(ours, 'checkbox', 'Keep the pages I summarise');

    const opened = chromium.browser.waitForTarget((found) => found.url().endsWith('/private'));
    await ours.evaluate(openPrivately, `${site.origin}/private`);
    const secret = await (await opened).asPage();
    const shown = await readPopup(await clickToolbarIcon(chromium, secret));
    expect(shown.headline).toBe(HEADLINES['/private']);
    await vi.waitUntil(async () => (await inSession(ours)).includes('Quelvarn'), WATCHDOG);

    const plain = await chromium.browser.newPage();
    await plain.goto(`${site.origin}/plain`);
    await readPopup(await clickToolbarIcon(chromium, plain));
    const history = await openOurPage(chromium, 'digest-history.html');
    await history.waitForSelector('.history-page');
    expect(await history.$$eval('.history-page', (pages) => pages.length)).toBe(1);

    await secret.close();
    await vi.waitUntil(async () => !(await inSession(ours)).includes('Quelvarn'), WATCHDOG);
    expect(await inSession(ours)).toContain('Ombrelune');
  }
  // The history of the other window shows that the search finds what there is.
  expect(filesWith(profile, 'Ombrelune').join()).toContain('Local Extension Settings');
  for (const word of ['Quelvarn', 'Zundrite']) expect(filesWith(profile, word)).toEqual([]);
});

function storyAt(path: string) {
  const headline = path in HEADLINES ? HEADLINES[path as keyof typeof HEADLINES] : undefined;
  return headline === undefined
    ? undefined
    : { body: plainPage(headline, STORIES[0]!.paragraphs), type: 'text/html; charset=utf-8' };
}

/** In a page of ours: open a private window. */
async function openPrivately(url: string): Promise<void> {
  const { windows } = (globalThis as unknown as { chrome: typeof browser }).chrome;
  await windows.create({ incognito: true, url });
}

/** All that is kept in the session, as text. */
function inSession(ours: Page): Promise<string> {
  return ours.evaluate(async () => {
    const { storage } = (globalThis as unknown as { chrome: typeof browser }).chrome;
    return JSON.stringify(await storage.session.get(null));
  });
}

/** The files of a folder that hold a word, in either of the encodings that Chromium writes. */
function filesWith(folder: string, word: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((file) => {
      const bytes = readFileSync(file);
      return bytes.includes(word) || bytes.includes(Buffer.from(word, 'utf16le'));
    });
}
