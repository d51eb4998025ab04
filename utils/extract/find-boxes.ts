import { isAppeal } from './furniture-phrases.ts';
import { isProse } from './measure-prose.ts';
import type { Line } from './read-lines.ts';
import { scopeOf } from './regain-lines.ts';
import { unclobbered } from './unclobbered.ts';

/**
 * The lines of boxes among a story's paragraphs in which the publisher speaks of itself: an
 * appeal for money says a good deal that reads like the story ("The stakes have never been
 * higher"), but one line of it asks. A box is an element beside the paragraphs with several lines.
 */
export function findBoxes(lines: Line[]): Set<Line> {
  const appeals = new Set(lines.filter(({ text }) => isAppeal(text)));
  if (appeals.size === 0) return appeals;
  const prose = lines.filter((line) => isProse(line) && !appeals.has(line));
  const column = scopeOf(prose);
  if (!column) return new Set();
  const boxes = Map.groupBy(lines, ({ element }) => partOf(column, element));
  const parts = [...boxes].filter(([part]) => part !== null);
  const withProse = parts.filter(([, own]) => own.some(isProse)).length;
  // A story in a few parts has its notices within them.
  if (withProse < MIN_PARTS) return new Set();
  const told = parts.filter(
    ([, own]) =>
      own.length > 1 &&
      own.some((line) => appeals.has(line)) &&
      !isStory(own, prose) &&
      !isOpening(own, prose),
  );
  return new Set(told.flatMap(([, own]) => own));
}

/** Parts of a column with prose from which it is one of paragraphs and not of the halves of a story. */
const MIN_PARTS = 4;

/** Share of the column's paragraphs from which a part of it is no box but the story. */
const MAX_SHARE = 0.6;

function isStory(own: Line[], prose: Line[]): boolean {
  return own.filter((line) => prose.includes(line)).length > prose.length * MAX_SHARE;
}

/** Characters from which the first paragraph of all is the story's, whatever its introduction goes on to ask. */
const MIN_OPENING_CHARS = 120;

function isOpening(own: Line[], prose: Line[]): boolean {
  const [first] = prose;
  return first !== undefined && first.text.length >= MIN_OPENING_CHARS && own.includes(first);
}

/** The part of a column that an element stands in; null for one outside of it. */
function partOf(column: Element, element: Element): Element | null {
  let at: Element | null = element;
  for (;;) {
    const parent: Element | null = at && unclobbered(at, 'parentElement');
    if (!parent || parent === column) return parent && at;
    at = parent;
  }
}
