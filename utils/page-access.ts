import { browser } from '#imports';
import type { PageReading } from './page-digest.ts';
import { within } from './within.ts';

/** Why a page could not be read at all. */
export type AccessFailure = 'page-closed-to-us' | 'page-gone' | 'page-broken';

/** What came of reading a page: what its script answered, or why there is no answer. */
export type PageAccess = { ok: true; reading: PageReading } | { ok: false; reason: AccessFailure };

/** Where WXT puts entrypoints/article.content and entrypoints/present-page. */
const READING_SCRIPT = '/content-scripts/article.js';
const PRESENTING_SCRIPT = '/present-page.js';
const HIGHLIGHT_STYLES = '/assets/present-page.css';

/** A page that answers nothing for so long is stuck, in ms; 10 MB of text takes under a third of it. */
const PAGE_PATIENCE = 15_000;

/** What browsers say of a page that no extension may script (chrome://, stores, PDF viewers, error pages). */
const CLOSED = /cannot access|cannot be scripted|missing host permission|error page|blocked/i;

/** What browsers say of a tab or frame that went away under us. */
const GONE =
  /no tab with|invalid tab|no frame with|frame .{0,99}removed|tab was closed|document .{0,99}(gone|destroyed)/i;

/**
 * Read the stories of a tab's page: inject the script that reads and take what it answers.
 * One call injects, runs and answers, so no script waits on pages nobody asked about.
 * Needs `activeTab` for this tab; refuses by value, never throws for what a page can do.
 */
export async function readPage(tabId: number): Promise<PageAccess> {
  const target = { tabId };
  try {
    const [injection] = await within(
      PAGE_PATIENCE,
      browser.scripting.executeScript({ target, files: [READING_SCRIPT] }),
    );
    const reading = injection?.result as PageReading | null | undefined;
    if (!reading) return { ok: false, reason: 'page-broken' };
    return { ok: true, reading };
  } catch (error) {
    return { ok: false, reason: accessFailure(error) };
  }
}

/**
 * Send what paints a page that was read. The digest does not wait for it, and whoever asks the page
 * to paint or to jump is answered once it is there. Where the page has gone, nobody misses it.
 */
export function dressPage(tabId: number): void {
  const target = { tabId };
  const sent = [
    browser.scripting.executeScript({ target, files: [PRESENTING_SCRIPT] }),
    // Inserted by the browser, the names' colours are in neither the page's DOM nor its style sheets.
    browser.scripting.insertCSS({ target, files: [HIGHLIGHT_STYLES] }),
  ];
  for (const part of sent) part.catch(() => undefined);
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
