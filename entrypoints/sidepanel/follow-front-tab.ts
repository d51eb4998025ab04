import { browser } from '#imports';
import type { PageActions } from '../../components/page-actions.ts';
import type { TabInFront } from '../../components/SidePanel.tsx';
import { recallDigest } from '../../utils/digest-cache.ts';
import { keepKinds } from '../../utils/keep-kinds.ts';
import { sendMessage } from '../../utils/messages.ts';
import { changeSettings, getSettings } from '../../utils/settings.ts';
import { showInTab } from './show-in-tab.ts';

/**
 * Tell of this window's tab in front: now, when another comes to the front, when its page changes,
 * and when a digest or a setting is kept.
 */
export function watchTab(onTab: (tab: TabInFront) => void): () => void {
  let asked = 0;
  const look = async () => {
    const turn = (asked += 1);
    const tab = await findFrontTab();
    // A slower answer to an earlier question is of a tab that may be gone from the front.
    if (tab && turn === asked) onTab(tab);
  };
  const refresh = () => void look();
  const events = [browser.tabs.onActivated, browser.tabs.onUpdated, browser.storage.onChanged];
  for (const event of events) event.addListener(refresh);
  refresh();
  return () => {
    for (const event of events) event.removeListener(refresh);
  };
}

/** What the panel may ask of the page it stands beside. It reads none: that takes a click on the icon. */
export function actionsFor(tab: TabInFront): PageActions {
  const { tabId, page } = tab;
  return {
    readPage: async () => (page ? { ok: true, page } : { ok: false, reason: 'page-gone' }),
    showSource: (request) => showInTab(tab, request),
    readSettings: getSettings,
    changeSettings,
    openSettings: () => browser.runtime.openOptionsPage(),
    paintNames: async (on, painted) => {
      if (on) await sendMessage('showHighlights', painted, tabId);
      else await sendMessage('hideHighlights', undefined, tabId);
    },
  };
}

/** The tab in front. Its address is known only while the reader's click on it counts: else no digest is its own. */
async function findFrontTab(): Promise<TabInFront | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return undefined;
  const { length, kinds } = await getSettings();
  const kept = tab.url === undefined ? undefined : await recallDigest(tab.id, tab.url, length);
  return { tabId: tab.id, page: kept && keepKinds(kept, kinds) };
}
