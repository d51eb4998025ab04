import './WelcomePage.css';
import { i18n } from '../utils/i18n.ts';
import { DEFAULT_SETTINGS } from '../utils/read-settings.ts';
import { SettingsPreview } from './SettingsPreview.tsx';

/** What a reader sees once, after installing: how to begin, and that nothing is asked for. */
export function WelcomePage() {
  return (
    <main class="welcome">
      <section>
        <img src="/icons/128.png" alt="" width="56" height="56" />
        <h1>{i18n.t('welcome.title')}</h1>
        <ol>
          <li>{i18n.t('welcome.click')}</li>
          <li>{i18n.t('welcome.read')}</li>
          <li>{i18n.t('welcome.take')}</li>
        </ol>
        <p>{i18n.t('welcome.pin')}</p>
        <p>{i18n.t('welcome.private')}</p>
        <a class="quiet-button" href="/options.html">
          {i18n.t('openSettings')}
        </a>
      </section>
      <SettingsPreview length={DEFAULT_SETTINGS.length} kinds={DEFAULT_SETTINGS.kinds} />
    </main>
  );
}
