import '../../assets/tokens.css';
import '../../assets/base.css';
import { render } from 'preact';
import { i18n } from '#i18n';
import { speakInterfaceLanguage } from '../../components/speak-interface-language.ts';
import { SettingsView } from '../../components/SettingsView.tsx';
import { wearTheme } from '../../components/wear-theme.ts';
import { changeSettings, getSettings, resetSettings, watchSettings } from '../../utils/settings.ts';

speakInterfaceLanguage(document.documentElement);
document.title = `${i18n.t('extensionName')} · ${i18n.t('openSettings')}`;
watchSettings(({ theme }) => wearTheme(document.documentElement, theme));

const settings = await getSettings();
wearTheme(document.documentElement, settings.theme);
const view = document.getElementById('view');
if (view) {
  render(
    <SettingsView
      first={settings}
      changeSettings={changeSettings}
      resetSettings={resetSettings}
      watchSettings={watchSettings}
    />,
    view,
  );
}
