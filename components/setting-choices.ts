import { i18n } from '../utils/i18n.ts';
import { INTERFACE_LANGUAGES, LANGUAGE_NAMES } from '../utils/interface-languages.ts';
import {
  COLOURS,
  COPY_FORMATS,
  HISTORY_SIZES,
  LENGTHS,
  type Settings,
  THEMES,
} from '../utils/read-settings.ts';
import { formatCount } from './count-text.ts';

const TEXTS = {
  length: { short: 'settings.short', medium: 'settings.medium', long: 'settings.long' },
  copyFormat: { rich: 'copyAsRich', plain: 'copyAsPlain', markdown: 'copyAsMarkdown' },
  theme: { system: 'settings.system', light: 'settings.light', dark: 'settings.dark' },
  colours: {
    standard: 'settings.coloursStandard',
    safe: 'settings.coloursSafe',
    none: 'settings.coloursNone',
  },
} as const satisfies { [Key in keyof Settings]?: Record<string & Settings[Key], string> };

/** A choice as it is shown; `lang` where its text is not in the interface's language. */
export interface SettingChoice<Value> {
  value: Value;
  text: string;
  lang?: string;
}

/** The settings with several choices. */
type ChosenSetting = 'length' | 'copyFormat' | 'theme' | 'colours' | 'historySize' | 'language';

/** What can be chosen for each of them, in the interface's language. */
export function settingChoices(): {
  [Key in ChosenSetting]: { label: string; choices: readonly SettingChoice<Settings[Key]>[] };
} {
  return {
    length: {
      label: i18n.t('settings.length'),
      choices: LENGTHS.map((value) => ({ value, text: i18n.t(TEXTS.length[value]) })),
    },
    copyFormat: {
      label: i18n.t('settings.copyFormat'),
      choices: COPY_FORMATS.map((value) => ({ value, text: i18n.t(TEXTS.copyFormat[value]) })),
    },
    theme: {
      label: i18n.t('settings.theme'),
      choices: THEMES.map((value) => ({ value, text: i18n.t(TEXTS.theme[value]) })),
    },
    colours: {
      label: i18n.t('settings.colours'),
      choices: COLOURS.map((value) => ({ value, text: i18n.t(TEXTS.colours[value]) })),
    },
    historySize: {
      label: i18n.t('settings.historySize'),
      choices: HISTORY_SIZES.map((value) => ({ value, text: formatCount(value) })),
    },
    language: {
      label: i18n.t('settings.language'),
      // Readers find their language by its own name, whatever the rest of the page speaks.
      choices: INTERFACE_LANGUAGES.map((value) =>
        value === 'browser'
          ? { value, text: i18n.t('settings.system') }
          : { value, text: LANGUAGE_NAMES[value], lang: value },
      ),
    },
  };
}
