import type { DigestLength } from './digest.ts';
import type { EntityKind } from './entities/recognise-entities.ts';

export type CopyFormat = 'rich' | 'plain' | 'markdown';
export type Theme = 'system' | 'light' | 'dark';

export const LENGTHS: readonly DigestLength[] = ['short', 'medium', 'long'];
export const COPY_FORMATS: readonly CopyFormat[] = ['rich', 'plain', 'markdown'];
export const THEMES: readonly Theme[] = ['system', 'light', 'dark'];
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
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
