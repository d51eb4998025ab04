import { useEffect, useState } from 'preact/hooks';
import type { HistoryEntry } from '../utils/history.ts';

/** The history as it is kept, and the ways to let go of it. */
export interface HistoryActions {
  recallHistory: () => Promise<HistoryEntry[]>;
  forgetPage: (url: string) => Promise<void>;
  clearHistory: () => Promise<void>;
  watchHistory: (onChange: (entries: HistoryEntry[]) => void) => () => void;
}

/** What is in the history now; undefined until it has been read. */
export function useHistory({
  recallHistory,
  watchHistory,
}: HistoryActions): HistoryEntry[] | undefined {
  const [entries, setEntries] = useState<HistoryEntry[]>();
  useEffect(() => {
    const stop = watchHistory(setEntries);
    let gone = false;
    // A browser whose storage is broken reads as one that keeps nothing.
    const read = async () => {
      const found = await recallHistory().catch(() => []);
      if (!gone) setEntries((known) => known ?? found);
    };
    void read();
    return () => {
      gone = true;
      stop();
    };
  }, [recallHistory, watchHistory]);
  return entries;
}
