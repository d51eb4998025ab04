import type { Digest } from './digest.ts';
import { recordDigest } from './record-digest.ts';

/** Raised when a field changes its meaning or goes; a new field beside the others raises nothing. */
const EXPORT_VERSION = 1;

/** Characters of a headline a file is named by: every file system takes so many, in any script. */
const NAME_CHARS = 60;

/** A digest as JSON text, for programs to read (docs/export.md). */
export function formatJson(digest: Digest, url: string): string {
  const record = recordDigest(digest, url);
  return `${JSON.stringify({ format: 'nutgraf-digest', version: EXPORT_VERSION, ...record }, null, 2)}\n`;
}

/** A file's name from a headline: its letters and numbers in any script, joined by dashes. */
export function fileName(headline: string, extension: string): string {
  const words = headline.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const name = words
    .join('-')
    .slice(0, NAME_CHARS)
    .toWellFormed()
    .replace(/(?<![-\uFFFD])[-\uFFFD]+$/, '');
  return `${name || 'nutgraf'}.${extension}`;
}
