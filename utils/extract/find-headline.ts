import { normalise } from './normalise.ts';
import type { Line } from './read-lines.ts';

/**
 * Index of the line that shows a story's headline, at or before the index of its first paragraph;
 * -1 when none does. A heading that is the headline comes before a line that only ends with it,
 * such as "Share all options for: Ferry sails again".
 */
export function findHeadline(lines: Line[], headline: string, first: number): number {
  const title = normalise(headline);
  if (title === '') return -1;
  const above = lines.slice(0, first + 1);
  const heading = above.findIndex(({ kind, text }) => kind === 'heading' && isTitle(text, title));
  if (heading !== -1) return heading;
  const least = title.length * MIN_SHARE;
  return above.findLastIndex(({ text }) => text.length >= least && normalise(text).endsWith(title));
}

/** Share of a headline's length that a line has to have to hold it: signs count in the one and not in the other. */
const MIN_SHARE = 0.7;

/** A headline of two lines is its kicker, then the heading. */
function isTitle(text: string, title: string): boolean {
  const words = normalise(text);
  return words === title || (words.length > title.length / 2 && title.endsWith(` ${words}`));
}
