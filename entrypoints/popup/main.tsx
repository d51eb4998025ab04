import { openView } from '../../components/open-view.ts';
import { Popup } from '../../components/Popup.tsx';
import { connectActiveTab } from './connect-active-tab.ts';

const actions = connectActiveTab();
void openView(() => <Popup {...actions} />);
