import { storage } from '#imports';
import type { PageDigest } from './page-digest.ts';

/** One digest a tab: the page it shows now. Session storage outlives the worker and dies with the browser. */
const keyOf = (tabId: number) => `session:digest:${tabId}` as const;

/** The digest kept for a tab, if it is of this address. A new address never sees the old page's digest. */
export async function recallDigest(tabId: number, url: string): Promise<PageDigest | undefined> {
  const page = await storage.getItem<PageDigest>(keyOf(tabId));
  return page?.url === url ? page : undefined;
}

/**
 * Keep a tab's digest, in place of what was kept for it. Session storage holds 10 MB (Chrome): where
 * it is full, the other tabs' digests make room, since a click makes them again; what does not fit
 * even then is shown but not kept.
 */
export async function rememberDigest(tabId: number, page: PageDigest): Promise<void> {
  const keep = () => storage.setItem(keyOf(tabId), page);
  await keep()
    .catch(async () => {
      await forgetAllDigests();
      await keep();
    })
    .catch(() => forgetDigest(tabId));
}

async function forgetAllDigests(): Promise<void> {
  const kept = Object.keys(await storage.snapshot('session'));
  await storage.removeItems(
    kept.filter((key) => key.startsWith('digest:')).map((key) => `session:${key}` as const),
  );
}

/** Forget a tab's digest: its page is gone. */
export async function forgetDigest(tabId: number): Promise<void> {
  await storage.removeItem(keyOf(tabId));
}
