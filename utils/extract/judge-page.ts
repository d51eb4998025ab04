import type { RefusalReason } from './extraction.ts';
import type { Line } from './read-lines.ts';

/** Characters of body below which a page has no story to summarise: two sentences. */
const MIN_BODY_CHARS = 250;

/** Why a body is no article; undefined when it is one. */
export function judgePage(body: Line[]): RefusalReason | undefined {
  const chars = body.reduce((sum, line) => sum + line.text.length, 0);
  return chars < MIN_BODY_CHARS ? 'not-an-article' : undefined;
}
