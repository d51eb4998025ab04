import { useEffect, useState } from 'preact/hooks';
import { i18n } from '../utils/i18n.ts';
import type { Settings } from '../utils/read-settings.ts';
import { SettingsPage } from './SettingsPage.tsx';
import { useNotice } from './use-notice.ts';

interface SettingsViewProps {
  /** The settings as the page opens. */
  first: Settings;
  changeSettings: (change: Partial<Settings>) => Promise<void>;
  resetSettings: () => Promise<void>;
  /** Hear of every change, wherever it was made; answers the way to stop. */
  watchSettings: (onChange: (settings: Settings) => void) => () => void;
}

/** The settings page at work: it shows what is kept, so a change the browser refused is not shown. */
export function SettingsView({
  first,
  changeSettings,
  resetSettings,
  watchSettings,
}: SettingsViewProps) {
  const [settings, setSettings] = useState(first);
  const [notice, say] = useNotice();
  useEffect(() => watchSettings(setSettings), [watchSettings]);

  const change = async (next: Partial<Settings>) => {
    setSettings((last) => ({ ...last, ...next }));
    try {
      await changeSettings(next);
    } catch {
      setSettings(settings);
      say(i18n.t('settings.notKept'));
    }
  };
  const reset = async () => {
    try {
      await resetSettings();
      say(i18n.t('settings.resetDone'));
    } catch {
      say(i18n.t('settings.notKept'));
    }
  };
  return (
    <SettingsPage
      settings={settings}
      notice={notice?.text}
      onChange={(next) => void change(next)}
      onReset={() => void reset()}
    />
  );
}
