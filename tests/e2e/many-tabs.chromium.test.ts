import type { Page } from 'puppeteer-core';
import type { browser } from 'wxt/browser';
import { expect, test } from 'vitest';
import { stopWorker } from '../../scripts/browser/launch-chromium.ts';
import type { PageDigestResult } from '../../utils/page-digest.ts';
import { openOurPage } from './find-on-page.ts';
import { launchOurChromium } from './harness.ts';
import { headlineOf, serveNumberedStories, shownOver } from './numbered-stories.ts';

const TABS = 100;

/** The watchdog of a test that clicks a hundred times, in ms. */
const PATIENCE = 300_000;

test(
  'a hundred tabs, one after the other and then at once: its own digest each time',
  async () => {
    await using chromium = await launchOurChromium();
    await using site = await serveNumberedStories();
    const tabs: Page[] = [];
    for (let number = 0; number < TABS; number++) {
      const tab = await chromium.browser.newPage();
      await tab.goto(`${site.origin}/${number}`);
      tabs.push(tab);
      expect(await shownOver(chromium, tab)).toBe(headlineOf(number));
    }
    for (let number = 0; number < TABS; number += 10)
      expect(await shownOver(chromium, tabs[number]!)).toBe(headlineOf(number));

    const settings = await openOurPage(chromium, 'options.html');
    const at = (headlines: Record<string, string>) =>
      tabs.map((_, number) => headlines[`${site.origin}/${number}`]);
    const expected = tabs.map((_, number) => headlineOf(number));
    // From what is kept; then from the pages again, by a worker that knows nothing.
    expect(at(await digestAll(settings, site.origin))).toEqual(expected);
    await settings.evaluate(forgetAll);
    await stopWorker(chromium);
    const anew = at(await digestAll(settings, site.origin));
    // A hundred pages read in one moment may take longer than a page is waited for: it is said, and
    // nothing else is; the next click is right.
    expect(
      anew.map((shown, number) => (shown === 'page-broken' ? expected[number] : shown)),
    ).toEqual(expected);
    for (let number = 5; number < TABS; number += 10)
      expect(await shownOver(chromium, tabs[number]!)).toBe(headlineOf(number));
  },
  PATIENCE,
);

/** Ask the worker for all tabs of a site in one turn, as so many popups would: the main headline by address. */
async function digestAll(ours: Page, origin: string): Promise<Record<string, string>> {
  const answers = await ours.evaluate(askForAll, origin);
  return Object.fromEntries(
    answers.map(({ url, result }) => [
      url,
      result.ok ? (result.page.digests[0]?.article.headline ?? '') : result.reason,
    ]),
  );
}

/** In a page of ours: what the worker answers for each tab. */
async function askForAll(origin: string): Promise<{ url: string; result: PageDigestResult }[]> {
  const { tabs, runtime } = (globalThis as unknown as { chrome: typeof browser }).chrome;
  const open = (await tabs.query({})).filter(({ url }) => url?.startsWith(origin));
  return Promise.all(
    open.map(async ({ id, url = '' }) => {
      const message = { id, type: 'digestTab', data: { tabId: id }, timestamp: 0 };
      const { res } = await runtime.sendMessage<object, { res: PageDigestResult }>(message);
      return { url, result: res };
    }),
  );
}

function forgetAll(): Promise<void> {
  return (globalThis as unknown as { chrome: typeof browser }).chrome.storage.session.clear();
}
