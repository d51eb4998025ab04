import { openView } from '../../components/open-view.ts';
import { SidePanel } from '../../components/SidePanel.tsx';
import { actionsFor, watchTab } from './follow-front-tab.ts';

void openView(() => <SidePanel watchTab={watchTab} actionsFor={actionsFor} />);
