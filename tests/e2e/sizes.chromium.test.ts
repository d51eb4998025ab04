import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type ChromiumWithExtension,
  clickToolbarIcon,
} from '../../scripts/browser/launch-chromium.ts';
import { readPopup } from '../../scripts/browser/read-popup.ts';
import { serveFolder } from '../../scripts/browser/serve-folder.ts';
import type { PageServer } from '../../scripts/browser/serve-pages.ts';
import { chooseLooks } from './choose-looks.ts';
import { openOurPage, press } from './find-on-page.ts';
import { FIXTURES, launchOurChromium, PICTURES } from './harness.ts';

/** CSS pixels: the narrowest and the widest a view is given, and a panel's usual width. */
const WIDTHS = [320, 480, 800];

/** Languages of long words, of other scripts, and of the other direction. */
const LANGUAGES = ['en', 'de', 'ru', 'hi', 'ar', 'ur', 'ja'];

let chromium: ChromiumWithExtension;
let site: PageServer;
let settings: Page;
let story: Page;
let panel: Page;

beforeAll(async () => {
  chromium = await launchOurChromium();
  site = await serveFolder(FIXTURES);
  settings = await openOurPage(chromium, 'options.html');
  await press(settings, 'checkbox', 'Keep the pages I summarise');
  story = await chromium.browser.newPage();
  await story.goto(`${site.origin}/demo/page.html`);
  const popup = await clickToolbarIcon(chromium, story);
  await readPopup(popup);
  const opened = chromium.browser.waitForTarget((of) => of.url().endsWith('/sidepanel.html'));
  await press(popup, 'button', 'Open in side panel');
  panel = await (await opened).asPage();
});
afterAll(async () => {
  await chromium?.[Symbol.asyncDispose]();
  await site?.[Symbol.asyncDispose]();
});

/** What sticks out of the view at some width or text size, each with both. */
async function overflows(view: Page): Promise<string[]> {
  const found: string[] = [];
  for (const width of WIDTHS) {
    for (const text of ['100%', '200%']) {
      await view.setViewport({ width, height: 640 });
      const wide = await view.evaluate((size) => {
        document.documentElement.style.fontSize = size;
        const { scrollWidth, clientWidth } = document.documentElement;
        const sticksOut = (element: Element) => {
          const { left, right } = element.getBoundingClientRect();
          return left < 0 || right > clientWidth;
        };
        const culprit = [...document.body.querySelectorAll('*')].findLast(sticksOut);
        return scrollWidth > clientWidth ? (culprit?.outerHTML.slice(0, 80) ?? 'something') : '';
      }, text);
      if (wide) found.push(`${wide} at ${width} px, text at ${text}`);
    }
  }
  return found;
}

describe.each(LANGUAGES)('%s', (language) => {
  beforeAll(async () => {
    await settings.bringToFront();
    await settings.evaluate(chooseLooks, language, 'light');
    await settings.waitForSelector(`html[lang=${language}] form`);
  });

  test('settings', async () => expect(await overflows(settings)).toEqual([]));

  test.each(['welcome', 'digest-history'])('%s', async (name) => {
    const view = await openOurPage(chromium, `${name}.html`);
    await view.waitForSelector(`html[lang=${language}] h1`);
    expect(await overflows(view)).toEqual([]);
    await view.close();
  });

  test('the view of popup and panel', async () => {
    await story.bringToFront();
    await panel.waitForSelector(`html[lang=${language}] .bullets`);
    expect(await overflows(panel)).toEqual([]);
    await panel.setViewport({ width: 320, height: 640 });
    await panel.screenshot({ path: `${PICTURES}/text-200-${language}.png` });
  });
});

test.each(['more', 'forced'])('high contrast (%s): a picture to look at', async (contrast) => {
  await story.bringToFront();
  await panel.evaluate(() => {
    document.documentElement.style.fontSize = '100%';
  });
  await panel.setViewport({ width: 480, height: 640 });
  const session = await panel.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features:
      contrast === 'more'
        ? [{ name: 'prefers-contrast', value: 'more' }]
        : [{ name: 'forced-colors', value: 'active' }],
  });
  await panel.waitForSelector('.bullets');
  await panel.screenshot({ path: `${PICTURES}/contrast-${contrast}.png` });
  expect(
    await panel.evaluate(
      (query) => matchMedia(query).matches,
      contrast === 'more' ? '(prefers-contrast: more)' : '(forced-colors: active)',
    ),
  ).toBe(true);
});
