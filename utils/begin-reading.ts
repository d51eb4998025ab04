import { browser } from '#imports';
import { askForTexts, type TextsAsked } from './kept-texts.ts';
import { sendMessage } from './messages.ts';
import type { PageDigestResult } from './page-digest.ts';
import { type ReadAhead, readAhead } from './read-ahead.ts';

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
  /** Whether a page was read ahead for the worker, which now digests it; false also where the reading failed. */
  digesting: Promise<boolean>;
  /** The texts kept, for the view's first frame. */
  texts: TextsAsked;
}

declare global {
  /** Where the popup's first script leaves the reading it began for the view that shows it. */
  var begunReading: BegunReading | undefined;
}

/** Begin to read the page in front, for whoever takes the answer: in the popup's first script, or in its view. */
export function beginReading(): BegunReading {
  // A worker that sleeps takes as long to wake as a page to be read.
  sendMessage('wake').catch(() => undefined);
  const texts = askForTexts();
  const tab = findActiveTab();
  const read = readTab(tab);
  const answer = read.then(askWorker);
  // The view hears of a failure when it asks, some frames from now.
  answer.catch(() => undefined);
  const digesting = read.then(
    ({ ahead }) => ahead !== undefined,
    () => false,
  );
  return { tab, answer, digesting, texts };
}

/** The digest of a tab's page. It is read from here, at once, while the worker wakes. */
export async function askForDigest(tab: Promise<ActiveTab>): Promise<PageDigestResult> {
  return askWorker(await readTab(tab));
}

interface TabRead {
  tabId: number;
  ahead: ReadAhead | undefined;
}

async function readTab(tab: Promise<ActiveTab>): Promise<TabRead> {
  const { id: tabId, url } = await tab;
  return { tabId, ahead: await readAhead(tabId, url) };
}

function askWorker(read: TabRead): Promise<PageDigestResult> {
  return sendMessage('digestTab', read);
}

async function findActiveTab(): Promise<ActiveTab> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) throw new Error('The popup has no tab beside it');
  return { id: tab.id, windowId: tab.windowId, url: tab.url };
}
