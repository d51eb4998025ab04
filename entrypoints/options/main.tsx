import { openView } from '../../components/open-view.ts';
import { SettingsView } from '../../components/SettingsView.tsx';
import { trimHistory } from '../../utils/history.ts';
import { i18n } from '../../utils/i18n.ts';
import type { Settings } from '../../utils/read-settings.ts';
import { changeSettings, getSettings, resetSettings, watchSettings } from '../../utils/settings.ts';

const first = await getSettings();
void openView(
  () => (
    <SettingsView
      first={first}
      changeSettings={change}
      resetSettings={resetSettings}
      watchSettings={watchSettings}
    />
  ),
  { title: () => `${i18n.t('extensionName')} · ${i18n.t('openSettings')}` },
);

async function change(settings: Partial<Settings>): Promise<void> {
  await changeSettings(settings);
  if (settings.historySize !== undefined) await trimHistory(settings.historySize);
}
