import { isNotice, isPointer } from './furniture-phrases.ts';
import type { Place } from './line-place.ts';
import { linkShare } from './measure-prose.ts';
import type { Line } from './read-lines.ts';
import { isAddress } from './story-signs.ts';

/** A notice, or the heading of the box it stands in. */
export function isNoticeOrItsHeading(line: Line, { index, lines }: Place): boolean {
  const next = lines[index + 1];
  return (
    isShortNotice(line) ||
    (index === lines.length - 1 &&
      line.text.length <= MAX_LAST_NOTICE_CHARS &&
      isNotice(line.text)) ||
    (line.kind === 'heading' && next !== undefined && isShortNotice(next))
  );
}

function isShortNotice(line: Line): boolean {
  return line.text.length <= MAX_NOTICE_CHARS && isNotice(line.text);
}

/** Characters of a notice at most; longer, it is a paragraph that mentions such a thing. */
const MAX_NOTICE_CHARS = 600;

/** The same under a story, where the rules for comments stand. */
const MAX_LAST_NOTICE_CHARS = 1000;

/** Characters of a line that can be a pointer; a longer one that begins so is a paragraph that happens to. */
const MAX_POINTER_CHARS = 320;

/** Whether a line points to another story or asks for something. */
export function pointsElsewhere(line: Line): boolean {
  return line.text.length <= MAX_POINTER_CHARS && isPointer(line.text) && line.kind !== 'quotation';
}

/** Share of a line in links from which it is nothing but links. */
const ALL_LINKS = 0.85;

/** Whether a line is nothing but links. */
export function isAllLinks(line: Line, { index, lines, firstProse, lastProse }: Place): boolean {
  if (isAddress(line)) return true;
  if (linkShare(line) < ALL_LINKS || isLinkedNeighbour(index, lines)) return false;
  const isOutside = index < firstProse || index > lastProse;
  return isOutside || line.text.length > 25 || line.kind === 'list-item';
}

/** A list of links that makes up the story itself (a round-up) stays: most lines of such a page are links. */
function isLinkedNeighbour(_index: number, lines: Line[]): boolean {
  return lines.filter((line) => linkShare(line) >= ALL_LINKS).length > lines.length * 0.6;
}
