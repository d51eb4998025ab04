import { linkShare } from './measure-prose.ts';
import type { Line } from './read-lines.ts';
import { unclobbered } from './unclobbered.ts';

/** Share of an item in its link from which it can be a teaser: "Rail strike: <a>What passengers need to know</a>". */
const MIN_LINK_SHARE = 0.3;

/** Share of a body's lines in such lists from which they are the story: a round-up. */
const MAX_SHARE = 0.5;

/** The items of lists that lead elsewhere: each is a title with a link and none is a sentence. */
export function findLinkLists(lines: Line[]): Set<Line> {
  const lists = Map.groupBy(
    lines.filter(({ kind }) => kind === 'list-item'),
    ({ element }) => unclobbered(element, 'closest')('ul,ol'),
  );
  const leading = [...lists]
    .filter(([list, items]) => list !== null && items.length > 1 && items.every(isTeaser))
    .flatMap(([, items]) => items);
  return new Set(leading.length > lines.length * MAX_SHARE ? [] : leading);
}

function isTeaser(line: Line): boolean {
  return linkShare(line) >= MIN_LINK_SHARE && !/[.;:…。؟۔।]["'”’»)]*$/u.test(line.text);
}
