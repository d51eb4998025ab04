import { storage } from '#imports';
import { readSettings, type Settings } from './read-settings.ts';

/** The browser carries these to the reader's other devices, where the reader asked it to. */
const kept = storage.defineItem<unknown>('sync:settings', { fallback: undefined });

/** The reader's settings as they stand. */
export async function getSettings(): Promise<Settings> {
  return readSettings(await kept.getValue());
}

/**
 * Change some settings and keep the others, one change at a time: two at once, from popup and
 * settings page, both last. Rejects where the browser keeps nothing (its quota).
 */
export async function changeSettings(change: Partial<Settings>): Promise<void> {
  await navigator.locks.request('settings', async () => {
    await kept.setValue({ ...(await getSettings()), ...change });
  });
}

/** Every setting as it was at first. */
export async function resetSettings(): Promise<void> {
  await kept.removeValue();
}

/** Hear of every change, from here or from another device; answers the way to stop. */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  return kept.watch((value) => onChange(readSettings(value)));
}
