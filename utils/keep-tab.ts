import { browser } from '#imports';
import { keepInHistory } from './history.ts';
import { isSelection } from './is-selection.ts';
import type { PageDigest } from './page-digest.ts';
import { getSettings } from './settings.ts';

/** Keep a page in the history, if the reader wants one: never a private window's, nor selected text. */
export async function keepTab(tabId: number, page: PageDigest): Promise<void> {
  const { keepHistory, historySize } = await getSettings();
  if (!keepHistory || page.digests.some(({ article }) => isSelection(article))) return;
  // A tab closed meanwhile can no longer say that it was not private.
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  if (!tab || tab.incognito) return;
  // A browser that has no room left keeps none; the digest is shown all the same.
  await keepInHistory(page, historySize).catch(() => undefined);
}
