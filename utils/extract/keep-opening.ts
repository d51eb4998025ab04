import { isCredit, isNotice } from './furniture-phrases.ts';
import { isProse, linkShare } from './measure-prose.ts';
import type { Line } from './read-lines.ts';

/** Characters from which a line is running text, whatever words it begins with. */
const MIN_OPENING_CHARS = 120;

/** Share of a line in links from which it leads elsewhere. */
const MAX_LINK_SHARE = 0.3;

/**
 * The lines of a story with its opening: what a reader reads first after the headline is the
 * story's beginning, so no step may take it. Long paragraphs before the first one kept are put
 * back, unless they are kept as something else, such as the standfirst. `all` are the lines that
 * preparation left, from the headline on; `isParagraph` tells those that look like the story's.
 */
export function keepOpening(
  kept: Line[],
  all: Line[],
  isParagraph: (line: Line) => boolean,
): Line[] {
  const first = kept.find(isProse);
  const end = first ? all.indexOf(first) : 0;
  const lost = all
    .slice(0, Math.max(0, end))
    .filter((line) => !kept.includes(line) && isParagraph(line) && opens(line));
  if (lost.length === 0) return kept;
  const whole = new Set([...lost, ...kept]);
  return all.filter((line) => whole.has(line)).concat(kept.filter((line) => !all.includes(line)));
}

function opens(line: Line): boolean {
  return (
    line.text.length >= MIN_OPENING_CHARS &&
    isProse(line) &&
    linkShare(line) <= MAX_LINK_SHARE &&
    !isNotice(line.text) &&
    !isCredit(line.text)
  );
}
