import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { FirefoxWithExtension } from '../../scripts/browser/launch-firefox.ts';
import { WATCHDOG } from '../../scripts/browser/read-popup.ts';
import type { PageServer } from '../../scripts/browser/serve-pages.ts';
import { FIREFOX_EXTENSION, launchOurFirefox } from './harness.ts';
import { headlineOf, serveNumberedStories, paintOf } from './numbered-stories.ts';

let firefox: FirefoxWithExtension;
let site: PageServer;
/** Each story is at an address of its own: no row finds what another left. */
let number = 0;

beforeAll(async () => {
  firefox = await launchOurFirefox();
  site = await serveNumberedStories();
});
afterAll(async () => {
  await firefox?.[Symbol.asyncDispose]();
  await site?.[Symbol.asyncDispose]();
});

/** What befalls a click. Firefox's debugger cannot be had from outside: its stages are those that show. */
const FAULTS: Record<string, (page: Page) => Promise<Page>> = {
  'the event page is ended': async (page) => {
    await firefox.endBackground();
    return page;
  },
  'the tab is closed': async (page) => {
    await page.close();
    return openStory();
  },
  'the tab goes on to another story': async (page) => {
    number++;
    await page.goto(`${site.origin}/${number}`);
    expect(await paintOf(page)).toEqual([]);
    return page;
  },
  'the extension is loaded anew': async (page) => {
    await firefox.browser.installExtension(FIREFOX_EXTENSION);
    return page;
  },
};

/** Of a page that takes its time. */
const READING = 'the page is being read';

const STAGES: Record<string, (page: Page) => Promise<unknown>> = {
  'the popup opens': async () => undefined,
  [READING]: () => firefox.waitForPopup(() => document.querySelector('output') !== null),
  'the digest is made': () => firefox.waitForBadge(/^\d$/.source),
  'all is shown': async (page) => {
    expect((await firefox.readPopup()).headline).toBe(headlineOf(number));
    await vi.waitUntil(async () => (await paintOf(page)).length > 0, WATCHDOG);
  },
};

test.each(
  Object.keys(FAULTS).flatMap((fault) =>
    Object.keys(STAGES).map((stage) => [fault, stage] as const),
  ),
)('%s as %s: the next click is right', async (fault, stage) => {
  const page = await openStory(stage === READING ? '/long' : '');
  await firefox.clickToolbarIcon();
  await STAGES[stage]!(page);
  const now = await FAULTS[fault]!(page);
  await now.bringToFront();
  await firefox.clickToolbarIcon();
  const { alert, headline } = await firefox.readPopup();
  expect(alert ?? headline).toBe(headlineOf(number));
  await now.close();
});

async function openStory(length = ''): Promise<Page> {
  number++;
  const page = await firefox.browser.newPage();
  await page.goto(`${site.origin}/${number}${length}`);
  return page;
}
