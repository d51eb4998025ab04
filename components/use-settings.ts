import { useEffect, useState } from 'preact/hooks';
import { DEFAULT_SETTINGS, type Settings } from '../utils/read-settings.ts';
import type { PageActions } from './page-actions.ts';

/** The reader's settings, and the way to change them: shown at once, then kept. */
export interface SettingsInHand {
  settings: Settings;
  change: (change: Partial<Settings>) => Promise<void>;
}

/**
 * The reader's settings, at first the defaults. For the whole view, not for a digest: they are here
 * before it is, and nothing is drawn twice.
 */
export function useSettings({
  readSettings,
  changeSettings,
}: Pick<PageActions, 'readSettings' | 'changeSettings'>): SettingsInHand {
  const [settings, setSettings] = useState(DEFAULT_SETTINGS);

  useEffect(() => {
    let gone = false;
    const read = async () => {
      const kept = await readSettings();
      if (!gone) setSettings(kept);
    };
    void read();
    return () => {
      gone = true;
    };
  }, [readSettings]);

  const change = async (next: Partial<Settings>) => {
    setSettings((last) => ({ ...last, ...next }));
    // A browser that keeps nothing still does what was asked, until the view closes.
    await changeSettings(next).catch(() => undefined);
  };
  return { settings, change };
}
