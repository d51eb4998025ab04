import { browser } from '#imports';
import type { PageActions } from '../../components/page-actions.ts';
import { askForDigest, type BegunReading } from '../../utils/begin-reading.ts';
import { hearPageLeft } from '../../utils/hear-page-left.ts';
import { sendMessage } from '../../utils/messages.ts';
import { openSidePanel } from '../../utils/open-side-panel.ts';
import type { PageDigestResult } from '../../utils/page-digest.ts';
import { changeSettings, getSettings } from '../../utils/settings.ts';

/** Join the view to the tab the reader clicked from, and to the reading begun there. */
export function connectActiveTab({ tab, answer }: BegunReading): PageActions {
  const tabId = tab.then(({ id }) => id);
  const windowId = tab.then((found) => found.windowId);
  let first: Promise<PageDigestResult> | undefined = answer;
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
