import { browser } from '#imports';
import type { PageActions } from '../../components/page-actions.ts';
import { hearPageLeft } from '../../utils/hear-page-left.ts';
import { sendMessage } from '../../utils/messages.ts';
import { openSidePanel } from '../../utils/open-side-panel.ts';
import type { PageDigestResult } from '../../utils/page-digest.ts';
import { readAhead } from '../../utils/read-ahead.ts';
import { changeSettings, getSettings } from '../../utils/settings.ts';

/** Join the view to the tab the reader clicked from, asked for once. */
export function connectActiveTab(): PageActions {
  const tab = findActiveTab();
  const tabId = tab.then(({ id }) => id);
  const windowId = tab.then((found) => found.windowId);
  // Nothing waits for the first frame: the page is read, and the worker wakes, while it is drawn.
  let first: Promise<PageDigestResult> | undefined = askForDigest(tab);
  // The view hears of a failure when it asks, a frame from now.
  first.catch(() => undefined);
  return {
    readPage: () => {
      const asked = first ?? askForDigest(tab);
      first = undefined;
      return asked;
    },
    onPageLeft: (page, tell) => {
      const stop = tabId.then((id) => hearPageLeft(id, page.url, tell));
      return () => void stop.then((stopHearing) => stopHearing());
    },
    showSource: async (request) => sendMessage('showSource', request, await tabId),
    readSettings: getSettings,
    changeSettings,
    openSettings: () => browser.runtime.openOptionsPage(),
    openSidePanel: async () => {
      await openSidePanel(windowId);
      window.close();
    },
    paintNames: async (on, page) => {
      if (on) await sendMessage('showHighlights', page, await tabId);
      else await sendMessage('hideHighlights', undefined, await tabId);
    },
  };
}

/** The tab beside the popup; its address is known where the click lets us in. */
interface ActiveTab {
  id: number;
  windowId: number;
  url: string | undefined;
}

/** The digest of a tab's page. It is read from here, at once, while the worker wakes. */
async function askForDigest(tab: Promise<ActiveTab>): Promise<PageDigestResult> {
  // A worker that will not wake says so when it is asked for the digest.
  sendMessage('getReady').catch(() => undefined);
  const { id: tabId, url } = await tab;
  return sendMessage('digestTab', { tabId, ahead: await readAhead(tabId, url) });
}

async function findActiveTab(): Promise<ActiveTab> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) throw new Error('The popup has no tab beside it');
  return { id: tab.id, windowId: tab.windowId, url: tab.url };
}
