import type { DigestLength } from './digest.ts';
import type { EntityKind } from './entities/recognise-entities.ts';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from './interface-languages.ts';

export type CopyFormat = 'rich' | 'plain' | 'markdown';
export type Theme = 'system' | 'light' | 'dark';
/** The colours names wear: our own, ones told apart by colour-blind readers, or none but the line. */
export type Colours = 'standard' | 'safe' | 'none';

export const LENGTHS: readonly DigestLength[] = ['short', 'medium', 'long'];
export const COPY_FORMATS: readonly CopyFormat[] = ['rich', 'plain', 'markdown'];
export const THEMES: readonly Theme[] = ['system', 'light', 'dark'];
export const COLOURS: readonly Colours[] = ['standard', 'safe', 'none'];
/** How many pages the history may hold; the largest is about 1 MB of the 10 MB a browser keeps for us. */
export const HISTORY_SIZES: readonly number[] = [20, 50, 100, 200];
/** The kinds in the order they are shown. */
export const KINDS: readonly EntityKind[] = ['person', 'organisation', 'place', 'other'];

/** What a reader can choose. */
export interface Settings {
  /** How many bullets a digest has at most. */
  length: DigestLength;
  /** Whether a click paints the names in the page; the popup's switch. */
  highlightNames: boolean;
  /** The kinds of names that are shown and painted. */
  kinds: readonly EntityKind[];
  /** What one press of Copy puts on the clipboard. */
  copyFormat: CopyFormat;
  /** Whether each copied point links to its sentence. */
  copyLinks: boolean;
  /** Whether the names are copied too. */
  copyNames: boolean;
  /** Whether single characters (C, ?) are shortcuts: WCAG 2.1.4 asks that they can be turned off. */
  letterKeys: boolean;
  theme: Theme;
  /** What our own texts are written in; "browser" is the browser's language, where we speak it. */
  language: InterfaceLanguage;
  colours: Colours;
  /** Whether digests are kept in the history. */
  keepHistory: boolean;
  /** How many pages the history holds at most. */
  historySize: number;
}

export const DEFAULT_SETTINGS: Settings = {
  length: 'short',
  highlightNames: true,
  kinds: KINDS,
  copyFormat: 'rich',
  copyLinks: false,
  copyNames: false,
  letterKeys: true,
  theme: 'system',
  language: 'browser',
  colours: 'standard',
  keepHistory: false,
  historySize: 50,
};

/**
 * The settings in a value read from storage. What is missing, damaged, or comes from another
 * version falls back by itself, so that one bad value costs no other.
 */
export function readSettings(kept: unknown): Settings {
  const found = isRecord(kept) ? kept : {};
  const oneOf = <T>(choices: readonly T[], value: unknown, fallback: T): T =>
    choices.find((choice) => choice === value) ?? fallback;
  const flag = (value: unknown, fallback: boolean) =>
    typeof value === 'boolean' ? value : fallback;
  const { kinds } = found;
  return {
    length: oneOf(LENGTHS, found['length'], DEFAULT_SETTINGS.length),
    highlightNames: flag(found['highlightNames'], DEFAULT_SETTINGS.highlightNames),
    kinds: Array.isArray(kinds)
      ? KINDS.filter((kind) => kinds.includes(kind))
      : DEFAULT_SETTINGS.kinds,
    copyFormat: oneOf(COPY_FORMATS, found['copyFormat'], DEFAULT_SETTINGS.copyFormat),
    copyLinks: flag(found['copyLinks'], DEFAULT_SETTINGS.copyLinks),
    copyNames: flag(found['copyNames'], DEFAULT_SETTINGS.copyNames),
    letterKeys: flag(found['letterKeys'], DEFAULT_SETTINGS.letterKeys),
    theme: oneOf(THEMES, found['theme'], DEFAULT_SETTINGS.theme),
    language: oneOf(INTERFACE_LANGUAGES, found['language'], DEFAULT_SETTINGS.language),
    colours: oneOf(COLOURS, found['colours'], DEFAULT_SETTINGS.colours),
    keepHistory: flag(found['keepHistory'], DEFAULT_SETTINGS.keepHistory),
    historySize: oneOf(HISTORY_SIZES, found['historySize'], DEFAULT_SETTINGS.historySize),
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
