import { storage } from '#imports';
import type { PageDigest } from './page-digest.ts';

/** One digest a tab: the page it shows now. Session storage outlives the worker and dies with the browser. */
const keyOf = (tabId: number) => `session:digest:${tabId}` as const;

/** The digest kept for a tab, if it is of this address. A new address never sees the old page's digest. */
export async function recallDigest(tabId: number, url: string): Promise<PageDigest | undefined> {
  const page = await storage.getItem<PageDigest>(keyOf(tabId));
  return page?.url === url ? page : undefined;
}

/** Keep a tab's digest, in place of what was kept for it. */
export async function rememberDigest(tabId: number, page: PageDigest): Promise<void> {
  await storage.setItem(keyOf(tabId), page);
}

/** Forget a tab's digest: its page is gone. */
export async function forgetDigest(tabId: number): Promise<void> {
  await storage.removeItem(keyOf(tabId));
}
