import { browser } from '#imports';
import type { PageActions } from '../../components/page-actions.ts';
import { sendMessage } from '../../utils/messages.ts';
import { openSidePanel } from '../../utils/open-side-panel.ts';
import { changeSettings, getSettings } from '../../utils/settings.ts';

/** Join the view to the tab the reader clicked from, asked for once. */
export function connectActiveTab(): PageActions {
  const tab = findActiveTab();
  const tabId = tab.then(({ id }) => id);
  const windowId = tab.then((found) => found.windowId);
  return {
    readPage: async () => sendMessage('digestTab', await tabId),
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

async function findActiveTab(): Promise<{ id: number; windowId: number }> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) throw new Error('The popup has no tab beside it');
  return { id: tab.id, windowId: tab.windowId };
}
