import { browser } from '#imports';
import { readSettings, type Settings } from './read-settings.ts';

/** Where `settings.ts` keeps what the reader chose; read here without WXT's storage, a tenth of a page script. */
const KEY = 'settings';

/** What a reader chose of how everything of ours looks. */
export type Looks = Pick<Settings, 'theme' | 'colours'>;

/** Hear of the reader's looks, now and whenever others are chosen, until the signal ends. */
export function followLooks(onLooks: (looks: Looks) => void, signal: AbortSignal): void {
  const { sync } = browser.storage;
  const recall = async () => {
    const found = await sync.get(KEY).catch(() => undefined);
    if (!signal.aborted) onLooks(readSettings(found?.[KEY]));
  };
  const listen = (changes: Record<string, unknown>) => {
    if (KEY in changes) void recall();
  };
  sync.onChanged.addListener(listen);
  signal.addEventListener('abort', () => sync.onChanged.removeListener(listen));
  void recall();
}
