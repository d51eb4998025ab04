import '../../assets/tokens.css';
import '../../assets/base.css';
import { render } from 'preact';
import { SidePanel } from '../../components/SidePanel.tsx';
import { speakInterfaceLanguage } from '../../components/speak-interface-language.ts';
import { wearTheme } from '../../components/wear-theme.ts';
import { getSettings, watchSettings } from '../../utils/settings.ts';
import { actionsFor, watchTab } from './follow-front-tab.ts';

speakInterfaceLanguage(document.documentElement);
void getSettings().then(({ theme }) => wearTheme(document.documentElement, theme));
watchSettings(({ theme }) => wearTheme(document.documentElement, theme));

const view = document.getElementById('view');
if (view) render(<SidePanel watchTab={watchTab} actionsFor={actionsFor} />, view);
