import { storage } from '#imports';
import { isHistoryEntry } from './check-history-entry.ts';
import type { PageDigest } from './page-digest.ts';
import { type DigestRecord, recordDigest } from './record-digest.ts';

/** A page the reader summarised. */
export interface HistoryEntry {
  url: string;
  /** When, in ms since 1970. */
  readAt: number;
  /** Its stories, the one in view first. */
  stories: DigestRecord[];
}

/** This browser alone has it: `local:` is never synced. */
const kept = storage.defineItem<unknown>('local:history', { fallback: undefined });

/** What is kept, the page read last first. Damaged entries are no entries, and cost no other. */
export async function recallHistory(): Promise<HistoryEntry[]> {
  return readEntries(await kept.getValue());
}

/** Keep a page's digest as the one read last, in place of an older one of the same address. */
export async function keepInHistory(page: PageDigest, size: number): Promise<void> {
  const stories = page.digests.map((digest) => recordDigest(digest, page.url));
  const inView = stories.splice(page.current, 1);
  const entry: HistoryEntry = {
    url: page.url,
    readAt: Date.now(),
    stories: [...inView, ...stories],
  };
  await changeHistory((entries) =>
    [entry, ...entries.filter(({ url }) => url !== page.url)].slice(0, size),
  );
}

/** Keep no more than `size` pages, those read last. */
export async function trimHistory(size: number): Promise<void> {
  await changeHistory((entries) => entries.slice(0, size));
}

/** Forget one page. */
export async function forgetPage(url: string): Promise<void> {
  await changeHistory((entries) => entries.filter((entry) => entry.url !== url));
}

/** Forget every page. Rejects where the browser does not let go of them. */
export async function clearHistory(): Promise<void> {
  await kept.removeValue();
}

/** Hear of every change; answers the way to stop. */
export function watchHistory(onChange: (entries: HistoryEntry[]) => void): () => void {
  return kept.watch((value) => onChange(readEntries(value)));
}

function readEntries(value: unknown): HistoryEntry[] {
  return Array.isArray(value) ? value.filter(isHistoryEntry) : [];
}

/**
 * One change at a time: two tabs read at once are both kept. Where the browser's room is full, the
 * older half makes way. Rejects where even that does not fit.
 */
async function changeHistory(change: (entries: HistoryEntry[]) => HistoryEntry[]): Promise<void> {
  await navigator.locks.request('history', async () => {
    const before = await kept.getValue();
    const entries = change(readEntries(before));
    if (before === undefined && entries.length === 0) return;
    await kept
      .setValue(entries)
      .catch(() => kept.setValue(entries.slice(0, Math.ceil(entries.length / 2))));
  });
}
