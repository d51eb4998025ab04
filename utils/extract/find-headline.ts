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
  const above = lines.slice(0, first + 1).map((line) => normalise(line.text));
  // A headline of two lines is its kicker, then the heading.
  const heading = above.findIndex(
    (text, index) =>
      lines[index]!.kind === 'heading' &&
      (text === title || (text.length > title.length / 2 && title.endsWith(` ${text}`))),
  );
  return heading === -1 ? above.findLastIndex((text) => text.endsWith(title)) : heading;
}
