import { browser } from '#imports';
import { sendMessage } from './messages.ts';
import type { PageDigestResult } from './page-digest.ts';
import { readAhead } from './read-ahead.ts';

/** The tab a reader clicked from; its address is known where the click lets us in. */
export interface ActiveTab {
  id: number;
  windowId: number;
  url: string | undefined;
}

/** A click under way: the tab it came from, and what it will show. */
export interface BegunReading {
  tab: Promise<ActiveTab>;
  answer: Promise<PageDigestResult>;
}

declare global {
  /** Where the popup's first script leaves the reading it began for the view that shows it. */
  var begunReading: BegunReading | undefined;
}

/** Begin to read the page in front, for whoever takes the answer: in the popup's first script, or in its view. */
export function beginReading(): BegunReading {
  // A worker that sleeps takes as long to wake as a page to be read.
  sendMessage('wake').catch(() => undefined);
  const tab = findActiveTab();
  const answer = askForDigest(tab);
  // The view hears of a failure when it asks, some frames from now.
  answer.catch(() => undefined);
  return { tab, answer };
}

/** The digest of a tab's page. It is read from here, at once, while the worker wakes. */
export async function askForDigest(tab: Promise<ActiveTab>): Promise<PageDigestResult> {
  const { id: tabId, url } = await tab;
  return sendMessage('digestTab', { tabId, ahead: await readAhead(tabId, url) });
}

async function findActiveTab(): Promise<ActiveTab> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) throw new Error('The popup has no tab beside it');
  return { id: tab.id, windowId: tab.windowId, url: tab.url };
}
