import './SettingsPage.css';
import { i18n } from '#i18n';
import { KINDS, type Settings } from '../utils/read-settings.ts';
import { ChoiceGroup } from './ChoiceGroup.tsx';
import { HighlightSwitch } from './HighlightSwitch.tsx';
import { kindLabel } from './kind-label.ts';
import { sampleDigest } from './sample-digest.ts';
import { StoryView } from './StoryView.tsx';

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
  return (
    <main class="settings">
      <form class="settings-choices">
        <h1>{i18n.t('openSettings')}</h1>
        <ChoiceGroup
          label={i18n.t('settings.length')}
          name="length"
          chosen={settings.length}
          choices={[
            { value: 'short', text: i18n.t('settings.short') },
            { value: 'medium', text: i18n.t('settings.medium') },
            { value: 'long', text: i18n.t('settings.long') },
          ]}
          onChoose={(length) => onChange({ length })}
        />
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
        <ChoiceGroup
          label={i18n.t('settings.copyFormat')}
          name="copy-format"
          chosen={settings.copyFormat}
          choices={[
            { value: 'rich', text: i18n.t('copyAsRich') },
            { value: 'plain', text: i18n.t('copyAsPlain') },
            { value: 'markdown', text: i18n.t('copyAsMarkdown') },
          ]}
          onChoose={(copyFormat) => onChange({ copyFormat })}
        />
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
        <ChoiceGroup
          label={i18n.t('settings.theme')}
          name="theme"
          chosen={settings.theme}
          choices={[
            { value: 'system', text: i18n.t('settings.system') },
            { value: 'light', text: i18n.t('settings.light') },
            { value: 'dark', text: i18n.t('settings.dark') },
          ]}
          onChoose={(theme) => onChange({ theme })}
        />
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
        {/* A picture of a digest: its buttons lead nowhere, so nothing in it takes the focus. */}
        <div class="settings-sample story" inert>
          <StoryView
            digest={sampleDigest(settings.length, kinds)}
            stories={1}
            onJump={() => undefined}
            onJumpToName={() => undefined}
          />
        </div>
      </section>
    </main>
  );
}

interface TickProps {
  text: string;
  /** A kind of names shows its colour and underline. */
  kind?: string;
  /** Id of what explains it. */
  note?: string;
  on: boolean;
  onFlip: (on: boolean) => void;
}

function Tick({ text, kind, note, on, onFlip }: TickProps) {
  return (
    <label>
      <input
        type="checkbox"
        checked={on}
        aria-describedby={note}
        onChange={(event) => onFlip(event.currentTarget.checked)}
      />
      <span class={kind && `name ${kind}`}>{text}</span>
    </label>
  );
}
