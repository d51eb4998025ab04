import { keepsDigest } from './digest-cache.ts';
import { type PageAccess, readPage } from './page-access.ts';
import { sendMessage } from './messages.ts';
import { hasSelection } from './pending-selection.ts';

/** What was read of a page before the worker asked for it. */
export interface ReadAhead {
  /** The tab's address at the click. */
  url: string;
  access: PageAccess;
}

/**
 * Read a tab's page before the worker asks for it: a worker that sleeps takes as long to wake as a
 * page to be read. Undefined where the worker has the answer, or may have it: the tab's address is
 * closed to us, a digest of it is kept, or the reader selected text there.
 */
export async function readAhead(
  tabId: number,
  url: string | undefined,
): Promise<ReadAhead | undefined> {
  if (url === undefined) return undefined;
  const [kept, selected] = await Promise.all([keepsDigest(tabId, url), hasSelection(tabId)]);
  if (kept || selected) return undefined;
  onFirstPaint(() => {
    // A worker that will not wake says so when it is asked for the digest.
    sendMessage('getReady').catch(() => undefined);
  });
  return { url, access: await readPage(tabId) };
}

/**
 * Before the popup is on the screen, it and the page need both of two cores. It lays out one frame for
 * its size, and paints the next.
 */
function onFirstPaint(task: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(task));
}
