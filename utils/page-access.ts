import { browser } from '#imports';
import type { PageReading } from './page-digest.ts';
import { within } from './within.ts';

/** Why a page could not be read at all. */
export type AccessFailure = 'page-closed-to-us' | 'page-gone' | 'page-broken';

/** What came of reading a page: what its script answered, or why there is no answer. */
export type PageAccess = { ok: true; reading: PageReading } | { ok: false; reason: AccessFailure };

/** Where WXT puts entrypoints/article.content. */
const ARTICLE_SCRIPT = '/content-scripts/article.js';
const ARTICLE_STYLES = '/content-scripts/article.css';

/** A page that answers nothing for so long is stuck, in ms; 10 MB of text takes under a third of it. */
const PAGE_PATIENCE = 15_000;

/** What browsers say of a page that no extension may script (chrome://, stores, PDF viewers, error pages). */
const CLOSED = /cannot access|cannot be scripted|missing host permission|error page|blocked/i;

/** What browsers say of a tab or frame that went away under us. */
const GONE =
  /no tab with|invalid tab|no frame with|frame .{0,99}removed|tab was closed|document .{0,99}(gone|destroyed)/i;

/**
 * Read the stories of a tab's page: inject the content script and take what it answers.
 * One call injects, runs and answers, so no script waits on pages nobody asked about.
 * Needs `activeTab` for this tab; refuses by value, never throws for what a page can do.
 */
export async function readPage(tabId: number): Promise<PageAccess> {
  const target = { tabId };
  try {
    const [injection] = await within(
      PAGE_PATIENCE,
      browser.scripting.executeScript({ target, files: [ARTICLE_SCRIPT] }),
    );
    // Inserted by the browser, the names' colours are in neither the page's DOM nor its style sheets.
    // Nothing is painted yet: the digest does not wait for them.
    browser.scripting.insertCSS({ target, files: [ARTICLE_STYLES] }).catch(() => undefined);
    const reading = injection?.result as PageReading | null | undefined;
    return reading ? { ok: true, reading } : { ok: false, reason: 'page-broken' };
  } catch (error) {
    return { ok: false, reason: accessFailure(error) };
  }
}

/** The address a tab shows now; undefined where the tab is gone or its address is closed to us. */
export async function tabAddress(tabId: number): Promise<string | undefined> {
  try {
    return (await browser.tabs.get(tabId)).url;
  } catch {
    return undefined;
  }
}

function accessFailure(error: unknown): AccessFailure {
  const message = error instanceof Error ? error.message : String(error);
  if (GONE.test(message)) return 'page-gone';
  return CLOSED.test(message) ? 'page-closed-to-us' : 'page-broken';
}
