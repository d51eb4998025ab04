import { loadFormats } from '../../components/load-formats.ts';
import { openView } from '../../components/open-view.ts';
import { Popup } from '../../components/Popup.tsx';
import { beginReading } from '../../utils/begin-reading.ts';
import { connectActiveTab } from './connect-active-tab.ts';

const begun = globalThis.begunReading ?? beginReading();
const actions = connectActiveTab(begun);
void openView(() => <Popup {...actions} />, { texts: begun.texts });
// The popup has nothing else to do until the worker answers.
void begun.digesting.then((digesting) => digesting && setTimeout(loadFormats));
