import type { Page } from 'puppeteer-core';
import type { browser } from 'wxt/browser';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import {
  type ChromiumWithExtension,
  clickToolbarIcon,
  stopWorker,
} from '../../scripts/browser/launch-chromium.ts';
import { readPopup, WATCHDOG } from '../../scripts/browser/read-popup.ts';
import type { PageServer } from '../../scripts/browser/serve-pages.ts';
import { openOurPage } from './find-on-page.ts';
import { EXTENSION, launchOurChromium } from './harness.ts';
import { holdClick, STAGES, type Stage } from './hold-click.ts';
import { headlineOf, serveNumberedStories, shownOver, paintOf } from './numbered-stories.ts';

let chromium: ChromiumWithExtension;
let site: PageServer;
/** A page of ours, to ask the browser from. */
let ours: Page;
/** Each story is at an address of its own: no row finds what another left. */
let number = 0;

beforeAll(async () => {
  chromium = await launchOurChromium();
  site = await serveNumberedStories();
  ours = await openOurPage(chromium, 'options.html');
});
afterAll(async () => {
  await chromium?.[Symbol.asyncDispose]();
  await site?.[Symbol.asyncDispose]();
});

/** A click in the middle of its work, and the way to let it go on. */
interface Click {
  page: Page;
  popup: Page;
  release: () => Promise<void>;
}

/** What befalls a click. Answers the page the reader has before them then, at the story of this number. */
type Fault = (click: Click) => Promise<{ page: Page; story: number }>;

const FAULTS: Record<string, Fault> = {
  'the worker is killed': async ({ page, popup, release }) => {
    await stopWorker(chromium);
    await release();
    // Its digest, or a word that the work was stopped.
    const { alert, headline } = await readPopup(popup);
    expect(alert ?? headline).toMatch(alert ? /stopped/ : headlineOf(number));
    return { page, story: number };
  },

  'the tab is closed': async ({ page, release }) => {
    await page.close();
    await release();
    return { page: await openStory(), story: number };
  },

  'the tab goes on to another story': async ({ page, popup, release }) => {
    const before = number++;
    const gone = page.goto(`${site.origin}/${number}`);
    await vi.waitUntil(() => site.requests.includes(`/${number}`), WATCHDOG);
    await release();
    await gone;
    // The popup stays open in Chromium: it may not call this page by the other's name. What had not
    // been read by then is read of this one.
    const { alert } = await vi.waitUntil(async () => {
      const text = await readPopup(popup);
      return text.alert !== undefined || text.headline === headlineOf(number) ? text : undefined;
    }, WATCHDOG);
    if (alert !== undefined) {
      expect(alert).toContain('The page changed while it was being read.');
      expect(await paintOf(page)).toEqual([]);
    }
    expect(await keptHeadlines(page)).not.toContain(headlineOf(before));
    return { page, story: number };
  },

  'the tab is discarded': async ({ page, release }) => {
    const url = page.url();
    await ours.bringToFront();
    await ours.evaluate(discard, url);
    await release();
    const again = await vi.waitUntil(
      async () => (await chromium.browser.pages()).find((open) => open.url() === url),
      WATCHDOG,
    );
    return { page: again, story: number };
  },

  'the tab is frozen, and thawed': async ({ page, popup, release }) => {
    const session = await page.createCDPSession();
    await session.send('Page.setWebLifecycleState', { state: 'frozen' });
    await release();
    await session.send('Page.setWebLifecycleState', { state: 'active' });
    const { alert, headline } = await readPopup(popup);
    expect(alert ?? headline).toBe(headlineOf(number));
    return { page, story: number };
  },

  'the extension is updated': async ({ page, release }) => {
    const updated = chromium.browser.installExtension(EXTENSION);
    await release();
    const id = await updated;
    const extension = (await chromium.browser.extensions()).get(id);
    chromium = { ...chromium, extension: extension! };
    ours = await openOurPage(chromium, 'options.html');
    return { page, story: number };
  },
};

/** A click and where it stands: held there, or, before and behind all holds, as it is. */
const CLICKS: Record<string, (page: Page) => Promise<Click>> = {
  'the popup opens': async (page) => ({
    page,
    popup: await clickToolbarIcon(chromium, page),
    release: async () => undefined,
  }),
  ...Object.fromEntries(
    (Object.keys(STAGES) as Stage[]).map((stage) => [
      stage,
      async (page: Page) => {
        await ours.evaluate(wakeWorker);
        const hold = await holdClick(chromium, page, stage);
        const popup = await clickToolbarIcon(chromium, page);
        await hold.reached;
        return { page, popup, release: () => hold.release() };
      },
    ]),
  ),
  'all is shown': async (page) => {
    const popup = await clickToolbarIcon(chromium, page);
    expect((await readPopup(popup)).headline).toBe(headlineOf(number));
    await vi.waitUntil(async () => (await paintOf(page)).length > 0, WATCHDOG);
    return { page, popup, release: async () => undefined };
  },
};

const ROWS = Object.keys(FAULTS).flatMap((fault) =>
  Object.keys(CLICKS).map((stage) => [fault, stage] as const),
);

test.each(ROWS)('%s as %s: the next click is right', async (fault, stage) => {
  const click = await CLICKS[stage]!(await openStory());
  const { page, story } = await FAULTS[fault]!(click);
  expect(await shownOver(chromium, page)).toBe(headlineOf(story));
  // Whatever was at work when its tab went keeps nothing of it.
  await vi.waitFor(async () => expect(await ours.evaluate(strayDigests)).toEqual([]), WATCHDOG);
  await page.close();
});

test('a page that only changes its own address keeps its popup', async () => {
  const page = await openStory();
  const popup = await clickToolbarIcon(chromium, page);
  await readPopup(popup);
  await vi.waitUntil(async () => !(await ours.evaluate(isBare, page.url())), WATCHDOG);
  await page.evaluate(() => history.pushState(null, '', '/further-down'));
  // The worker has heard of it when the icon is bare again; the popup then asks tab and page, as here.
  await vi.waitUntil(() => ours.evaluate(isBare, page.url()), WATCHDOG);
  expect(await popup.evaluate(askTabAndPage, page.url())).toBe(`${site.origin}/${number}`);
  expect(await readPopup(popup)).toMatchObject({ headline: headlineOf(number) });
  await page.close();
});

async function openStory(): Promise<Page> {
  number++;
  const page = await chromium.browser.newPage();
  await page.goto(`${site.origin}/${number}`);
  return page;
}

/** The headlines of the digest kept for a page's address. */
async function keptHeadlines(page: Page): Promise<string[]> {
  return ours.evaluate(async (url) => {
    const { storage } = (globalThis as unknown as { chrome: typeof browser }).chrome;
    const kept = Object.values(await storage.session.get(null)) as {
      page?: { url: string; digests: { article: { headline: string } }[] };
    }[];
    return kept.flatMap(({ page }) =>
      page?.url === url ? page.digests.map(({ article }) => article.headline) : [],
    );
  }, page.url());
}

/** In a page of ours: start the worker, if it sleeps. */
async function wakeWorker(): Promise<void> {
  const { runtime } = (globalThis as unknown as { chrome: typeof browser }).chrome;
  await runtime.sendMessage({ id: 0, type: 'getReady', timestamp: 0 });
}

/** In a page of ours: whether the icon of the tab at an address has no badge. */
async function isBare(url: string): Promise<boolean> {
  const { action, tabs } = (globalThis as unknown as { chrome: typeof browser }).chrome;
  const tab = (await tabs.query({})).find((open) => open.url === url);
  return tab?.id !== undefined && (await action.getBadgeText({ tabId: tab.id })) === '';
}

/** In the popup: ask for the tab at an address, then its page for the address it was read at. */
async function askTabAndPage(url: string): Promise<string | undefined> {
  const { tabs } = (globalThis as unknown as { chrome: typeof browser }).chrome;
  const tab = (await tabs.query({})).find((open) => open.url === url);
  const asked = { id: 0, type: 'currentReading', timestamp: 0 };
  const { res } = (await tabs.sendMessage(tab?.id ?? -1, asked)) as { res?: { url: string } };
  return res?.url;
}

/** In a page of ours: discard a tab and go back to it. */
async function discard(url: string): Promise<void> {
  const { tabs } = (globalThis as unknown as { chrome: typeof browser }).chrome;
  const tab = (await tabs.query({})).find((open) => open.url === url);
  const gone = await tabs.discard(tab?.id);
  await tabs.update(gone?.id, { active: true });
}

/** In a page of ours: what is kept for tabs that are no more. */
async function strayDigests(): Promise<string[]> {
  const { storage, tabs } = (globalThis as unknown as { chrome: typeof browser }).chrome;
  const open = new Set((await tabs.query({})).map(({ id }) => String(id)));
  return Object.keys(await storage.session.get(null)).filter((key) => {
    const [, id] = key.split(':');
    return id !== undefined && !open.has(id);
  });
}
