import { browser } from '#imports';

/** What a browser says of a message's sender; only what is used here. */
interface Sender {
  id?: string | undefined;
  url?: string | undefined;
}

/** Whether a message comes from this extension: any of its pages, its worker, its content scripts. */
export function isOurs(sender: Sender): boolean {
  return sender.id === browser.runtime.id;
}

/**
 * Whether a message comes from a page of this extension. A content script lives in the page's own
 * process: a page that broke out of its sandbox can speak for it, so the worker does not listen to it.
 */
export function isOurPage(sender: Sender): boolean {
  return isOurs(sender) && sender.url?.startsWith(browser.runtime.getURL('/')) === true;
}
