import { browser } from '#imports';
import { sendMessage } from './messages.ts';
import { tabAddress } from './page-access.ts';

/**
 * Hear that a tab has gone on from the page read at `url` to another one; answers the way to stop.
 * A page that only changes its own address, as those do that scroll into the next story, still holds
 * our reading; one that is loaded anew at the same address is the same page.
 */
export function hearPageLeft(tabId: number, url: string, tell: () => void): () => void {
  const look = async () => {
    if ((await tabAddress(tabId)) === url) return;
    const held = await sendMessage('currentReading', undefined, tabId).catch(() => undefined);
    if (held?.url !== url) tell();
  };
  const onUpdated = (updated: number) => {
    if (updated === tabId) void look();
  };
  browser.tabs.onUpdated.addListener(onUpdated);
  // It may have gone while its digest was made.
  void look();
  return () => browser.tabs.onUpdated.removeListener(onUpdated);
}
