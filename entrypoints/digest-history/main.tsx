import { HistoryView } from '../../components/HistoryView.tsx';
import { openView } from '../../components/open-view.ts';
import { clearHistory, forgetPage, recallHistory, watchHistory } from '../../utils/history.ts';
import { i18n } from '../../utils/i18n.ts';
import { getSettings } from '../../utils/settings.ts';

const { keepHistory } = await getSettings();
void openView(
  () => (
    <HistoryView
      on={keepHistory}
      recallHistory={recallHistory}
      forgetPage={forgetPage}
      clearHistory={clearHistory}
      watchHistory={watchHistory}
    />
  ),
  { title: () => `${i18n.t('extensionName')} · ${i18n.t('settings.history')}` },
);
