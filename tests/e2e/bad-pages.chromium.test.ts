import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type ChromiumWithExtension,
  clickToolbarIcon,
  stopWorker,
} from '../../scripts/browser/launch-chromium.ts';
import { readPopup } from '../../scripts/browser/read-popup.ts';
import { type PageServer, servePages } from '../../scripts/browser/serve-pages.ts';
import { launchOurChromium, PDF } from './harness.ts';

const PARAGRAPH =
  'The harbour council of Port Selwyn met on Monday to hear from Ines Okafor, who runs the ferries, and from two fishing unions. ';

/** A page of about so many characters, all of it paragraphs of one story. */
function longStory(chars: number): string {
  const paragraphs = Math.ceil(chars / PARAGRAPH.length / 4);
  const body = Array.from({ length: paragraphs }, (_, i) => `<p>${i}. ${PARAGRAPH.repeat(4)}</p>`);
  return `<!doctype html><title>Ferries</title><article><h1>Port Selwyn weighs its ferries</h1>${body.join('')}</article>`;
}

const PAGES: Readonly<Record<string, { body: string; type: string }>> = {
  '/empty': html('<!doctype html><title></title>'),
  '/log-in': html(
    '<!doctype html><title>Sign in</title><main><h1>Sign in to your account</h1><form><label>E-mail <input type="email"></label><label>Password <input type="password"></label><button>Sign in</button></form><p>Forgot your password?</p></main>',
  ),
  '/frameset': html(
    '<!doctype html><html><head><title>Frames</title></head><frameset cols="50%,50%"><frame src="/empty"><frame src="/empty"></frameset></html>',
  ),
  '/file.pdf': PDF,
  '/story': html(longStory(3_000)),
  '/huge': html(longStory(10_000_000)),
  '/broken': html(
    `<html><head><title>Ferries</title><body><div><h1>Port Selwyn weighs its ferries</h2><p>${PARAGRAPH.repeat(4)}<p><b>${PARAGRAPH.repeat(4)}<p></i>${PARAGRAPH.repeat(4)}<table><tr><p>${PARAGRAPH}<a href="`,
  ),
};

function html(body: string) {
  return { body, type: 'text/html; charset=utf-8' };
}

let chromium: ChromiumWithExtension;
let site: PageServer;
let page: Page;

beforeAll(async () => {
  chromium = await launchOurChromium();
  site = await servePages((path) => PAGES[path]);
  page = await chromium.browser.newPage();
});
afterAll(async () => {
  await chromium?.[Symbol.asyncDispose]();
  await site?.[Symbol.asyncDispose]();
});

/** The popup over an address: its text after one click. */
async function clickOver(address: string) {
  await page.goto(address, { waitUntil: 'load' });
  return readPopup(await clickToolbarIcon(chromium, page));
}

/** After anything that went wrong, the next click on a story works. */
async function expectNextClickWorks(): Promise<void> {
  const shown = await clickOver(`${site.origin}/story`);
  expect(shown.alert).toBeUndefined();
  expect(shown.bullets.length).toBeGreaterThan(0);
}

describe('pages that give no digest say so in a plain sentence, and the next click works', () => {
  test.each([
    ['a page of the browser', 'chrome://version/', /cannot|can’t|closed|not allow/i],
    ['a PDF', '/file.pdf', /cannot|can’t|closed|not allow/i],
    ['an empty page', '/empty', /empty|no text|nothing/i],
    ['a log-in page', '/log-in', /log in|logged in|sign in|log-in/i],
    ['a frameset', '/frameset', /article|story|text|empty/i],
  ])('%s', async (_, address, sentence) => {
    const shown = await clickOver(address.startsWith('/') ? `${site.origin}${address}` : address);
    expect(shown.alert).toMatch(sentence);
    expect(shown.bullets).toEqual([]);
    await expectNextClickWorks();
  });
});

describe('pages that are hard to read are read', () => {
  test.each([
    ['broken HTML', '/broken'],
    ['10 MB of HTML', '/huge'],
  ])('%s', async (_, path) => {
    const shown = await clickOver(`${site.origin}${path}`);
    expect(shown.alert).toBeUndefined();
    expect(shown.headline).toBe('Port Selwyn weighs its ferries');
    expect(shown.bullets.length).toBeGreaterThan(0);
  });
});

describe('what goes away in the middle of the work', () => {
  /** Click over a story whose page is too busy to be read before something goes away. */
  async function clickOverBusyPage(address = '/story'): Promise<Page> {
    await page.goto(`${site.origin}${address}`, { waitUntil: 'load' });
    await page.evaluate(() => {
      setTimeout(() => {
        for (const end = Date.now() + 3_000; Date.now() < end;);
      });
    });
    const popup = await clickToolbarIcon(chromium, page);
    // The worker must have been asked by now: before, there is no work to be in the middle of.
    await new Promise((asked) => setTimeout(asked, 1_000));
    return popup;
  }

  test('the page: the popup says so', async () => {
    const popup = await clickOverBusyPage();
    // Another site opens in another process, however busy this one is.
    const elsewhere = site.origin.replace('127.0.0.1', 'localhost');
    await page.goto(`${elsewhere}/empty`, { waitUntil: 'load' });
    const shown = await readPopup(popup);
    expect(shown.alert).toMatch(/changed while/i);
    expect(shown.bullets).toEqual([]);
    await expectNextClickWorks();
  });

  test('the worker, while it reads the page: the popup says so', async () => {
    // It keeps a digest of the page, so that all the work is left to it.
    await clickOver(`${site.origin}/story`);
    const popup = await clickOverBusyPage();
    await stopWorker(chromium);
    expect((await readPopup(popup)).alert).toMatch(/stopped/i);
    await expectNextClickWorks();
  });

  test('the worker, while the popup reads the page: another takes its place', async () => {
    const popup = await clickOverBusyPage('/story?for-the-first-time');
    await stopWorker(chromium);
    const shown = await readPopup(popup);
    expect(shown.alert).toBeUndefined();
    expect(shown.bullets.length).toBeGreaterThan(0);
    await expectNextClickWorks();
  });
});
