import '../../assets/tokens.css';
import '../../assets/base.css';
import { render } from 'preact';
import { Popup } from '../../components/Popup.tsx';
import { speakInterfaceLanguage } from '../../components/speak-interface-language.ts';
import { wearTheme } from '../../components/wear-theme.ts';
import { getSettings } from '../../utils/settings.ts';
import { connectActiveTab } from './connect-active-tab.ts';

speakInterfaceLanguage(document.documentElement);
// The view does not wait for it: a theme of one's own is rare, the first frame is everybody's.
void getSettings().then(({ theme }) => wearTheme(document.documentElement, theme));

const view = document.getElementById('view');
if (view) render(<Popup {...connectActiveTab()} />, view);
