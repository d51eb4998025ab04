import './SettingsPage.css';
import { i18n } from '../utils/i18n.ts';
import { KINDS, type Settings } from '../utils/read-settings.ts';
import { ChoiceGroup } from './ChoiceGroup.tsx';
import { HighlightSwitch } from './HighlightSwitch.tsx';
import { kindLabel } from './kind-label.ts';
import { Picker } from './Picker.tsx';
import { settingChoices } from './setting-choices.ts';
import { SettingsPreview } from './SettingsPreview.tsx';
import { Tick } from './Tick.tsx';

interface SettingsPageProps {
  settings: Settings;
  /** What became of the last change, shown and spoken. */
  notice: string | undefined;
  onChange: (change: Partial<Settings>) => void;
  onReset: () => void;
}

/** Everything a reader can choose, beside an invented digest that shows it. */
export function SettingsPage({ settings, notice, onChange, onReset }: SettingsPageProps) {
  const { kinds } = settings;
  const choices = settingChoices();
  /** A choice among several: what it shows and what it changes go by the setting's name. */
  const field = <Key extends keyof typeof choices>(name: Key) => ({
    ...choices[name],
    name,
    chosen: settings[name],
    onChoose: (value: Settings[Key]) => onChange({ [name]: value }),
  });
  return (
    <main class="settings">
      <form class="settings-choices">
        <h1>{i18n.t('openSettings')}</h1>
        <ChoiceGroup {...field('length')} />
        <fieldset class="choices">
          <legend>{i18n.t('settings.kinds')}</legend>
          {KINDS.map((kind) => (
            <Tick
              key={kind}
              text={kindLabel(kind)}
              kind={kind}
              on={kinds.includes(kind)}
              onFlip={(on) =>
                onChange({ kinds: KINDS.filter((k) => (k === kind ? on : kinds.includes(k))) })
              }
            />
          ))}
          <HighlightSwitch
            on={settings.highlightNames}
            onSwitch={(highlightNames) => onChange({ highlightNames })}
          />
        </fieldset>
        <ChoiceGroup {...field('colours')} />
        <ChoiceGroup {...field('theme')} />
        <Picker {...field('language')} />
        <ChoiceGroup {...field('copyFormat')} />
        <div class="choices">
          <Tick
            text={i18n.t('copyWithLinks')}
            on={settings.copyLinks}
            onFlip={(copyLinks) => onChange({ copyLinks })}
          />
          <Tick
            text={i18n.t('copyWithNames')}
            on={settings.copyNames}
            onFlip={(copyNames) => onChange({ copyNames })}
          />
        </div>
        <fieldset class="choices">
          <legend>{i18n.t('settings.history')}</legend>
          <Tick
            text={i18n.t('settings.keepHistory')}
            note="history-note"
            on={settings.keepHistory}
            onFlip={(keepHistory) => onChange({ keepHistory })}
          />
          <p class="settings-note" id="history-note">
            {i18n.t('settings.historyNote')}
          </p>
          <Picker {...field('historySize')} />
          <a href="/digest-history.html">{i18n.t('settings.showHistory')}</a>
        </fieldset>
        <fieldset class="choices">
          <legend>{i18n.t('keys')}</legend>
          <Tick
            text={i18n.t('settings.letterKeys')}
            note="letter-keys-note"
            on={settings.letterKeys}
            onFlip={(letterKeys) => onChange({ letterKeys })}
          />
          <p class="settings-note" id="letter-keys-note">
            {i18n.t('settings.letterKeysNote')}
          </p>
        </fieldset>
        <button type="button" class="quiet-button" onClick={onReset}>
          {i18n.t('settings.reset')}
        </button>
        <p class="settings-notice" aria-live="polite">
          {notice}
        </p>
      </form>
      <section class="settings-preview" aria-labelledby="preview">
        <h2 class="label" id="preview">
          {i18n.t('settings.preview')}
        </h2>
        <SettingsPreview length={settings.length} kinds={kinds} />
      </section>
    </main>
  );
}
