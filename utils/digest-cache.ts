import { storage } from '#imports';
import { isPageDigest } from './check-page-digest.ts';
import type { DigestLength } from './digest.ts';
import type { PageDigest } from './page-digest.ts';

/** A page's digest and the length it was made at. */
interface KeptDigest {
  page: PageDigest;
  length: DigestLength;
}

/** One digest a tab: the page it shows now. Session storage outlives the worker and dies with the browser. */
const keyOf = (tabId: number) => `session:digest:${tabId}` as const;

/**
 * The digest kept for a tab, if it is of this address and of this length. A new address never sees
 * the old page's digest, and a new length is not answered with the old one; a damaged record is none.
 */
export async function recallDigest(
  tabId: number,
  url: string,
  length: DigestLength,
): Promise<PageDigest | undefined> {
  const { page, length: keptLength } =
    (await storage.getItem<Partial<KeptDigest>>(keyOf(tabId))) ?? {};
  return isPageDigest(page) && page.url === url && keptLength === length ? page : undefined;
}

/** Whether the digest kept for a tab is of this address. */
export async function keepsDigest(tabId: number, url: string): Promise<boolean> {
  return (await storage.getItem<Partial<KeptDigest>>(keyOf(tabId)))?.page?.url === url;
}

/**
 * Keep a tab's digest, in place of what was kept for it. Session storage holds 10 MB (Chrome): where
 * it is full, the other tabs' digests make room, since a click makes them again; what does not fit
 * even then is shown but not kept.
 */
export async function rememberDigest(
  tabId: number,
  page: PageDigest,
  length: DigestLength,
): Promise<void> {
  const keep = () => storage.setItem<KeptDigest>(keyOf(tabId), { page, length });
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
