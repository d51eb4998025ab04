import { isLabel, isNotice, isPointer } from './furniture-phrases.ts';
import { linkShare } from './measure-prose.ts';
import type { Line } from './read-lines.ts';
import { unclobbered } from './unclobbered.ts';

/** Share of an item in its link from which it can be a teaser: "Rail strike: <a>What passengers need to know</a>". */
const MIN_LINK_SHARE = 0.3;

/** Share of a body's lines in such lists from which they are the story: a round-up. */
const MAX_SHARE = 0.5;

/** Share of an item in its link from which it leads there, when the list stands under "Don't miss". */
const MIN_LED_SHARE = 0.15;

/**
 * The items of lists that lead elsewhere: each is a title with a link and none is a sentence, or
 * the line over the list points elsewhere and each item has a link, or that line is a notice,
 * whose list says what one gets for subscribing.
 */
export function findLinkLists(lines: Line[]): Set<Line> {
  const lists = Map.groupBy(
    lines.filter(({ kind }) => kind === 'list-item'),
    ({ element }) => unclobbered(element, 'closest')('ul,ol'),
  );
  const leading = [...lists]
    .filter(([list]) => list !== null)
    .filter(([, items]) => (items.length > 1 && items.every(isTeaser)) || isLed(items, lines))
    .flatMap(([, items]) => items);
  return new Set(leading.length > lines.length * MAX_SHARE ? [] : leading);
}

function isLed(items: Line[], lines: Line[]): boolean {
  const over = lines[lines.indexOf(items[0]!) - 1];
  if (!over || over.kind === 'list-item') return false;
  if (over.text.length <= MAX_OVER_CHARS && isNotice(over.text)) return true;
  const points = isLabel(over.text) || (over.text.length <= MAX_OVER_CHARS && isPointer(over.text));
  return points && items.every((item) => linkShare(item) >= MIN_LED_SHARE);
}

/** Characters of a line that says what the list under it is for. */
const MAX_OVER_CHARS = 200;

function isTeaser(line: Line): boolean {
  return linkShare(line) >= MIN_LINK_SHARE && !/[.;:…。؟۔।]["'”’»)]*$/u.test(line.text);
}
