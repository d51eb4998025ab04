import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TaggedDocument } from './tagged-text.ts';

/** Read the names of countries from the lists folder. */
export function readCountries(folder: string): ReadonlySet<string> {
  const rows = ['countries.txt', 'own-countries.txt'].flatMap((file) =>
    readFileSync(join(folder, file), 'utf8').split('\n'),
  );
  return new Set(rows.filter((row) => row && !row.startsWith('#')));
}

/**
 * Make every country a place. The machine-tagged set calls one in five of "the U.S." an organisation, where
 * its government acts; the gold sets and a reader don't.
 */
export function repairCountries(
  document: TaggedDocument,
  countries: ReadonlySet<string>,
): TaggedDocument {
  const lines = document.lines.map(({ text, spans }) => ({
    text,
    spans: spans.map((span) =>
      span.type === 'ORG' && countries.has(text.slice(span.start, span.end))
        ? { ...span, type: 'LOC' }
        : span,
    ),
  }));
  return { ...document, lines };
}
