import '../../assets/tokens.css';
import '../../assets/base.css';
import { render } from 'preact';
import { Popup } from '../../components/Popup.tsx';
import { speakInterfaceLanguage } from '../../components/speak-interface-language.ts';
import { connectActiveTab } from './connect-active-tab.ts';

speakInterfaceLanguage(document.documentElement);

const view = document.getElementById('view');
if (view) render(<Popup {...connectActiveTab()} />, view);
