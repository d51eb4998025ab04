import { i18n } from '../../utils/i18n.ts';
import { openView } from '../../components/open-view.ts';
import { WelcomePage } from '../../components/WelcomePage.tsx';

void openView(() => <WelcomePage />, { title: () => i18n.t('welcome.title') });
