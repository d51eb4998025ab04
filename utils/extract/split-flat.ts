import { assignHeads, distinct, headlinesIn, type Part } from './assign-heads.ts';
import { isNotice } from './furniture-phrases.ts';
import { isProse } from './measure-prose.ts';
import type { Line } from './read-lines.ts';
import { nameOf } from './regain-lines.ts';
import type { PageFacts, Story } from './story.ts';
import { isStoryLong } from './story.ts';
import { shareVocabulary } from './share-vocabulary.ts';
import {
  hasDateline,
  isAddress,
  isDashed,
  isHeading,
  isLinked,
  isWhoOrWhen,
} from './story-signs.ts';
import { titleMatches } from './title-matches.ts';

/** Stories in one body at most; more headings are those of a list. */
const MAX_STORIES = 6;

/** Lines between two runs of prose from which they may be the head of a story and not a table in one. */
const MAX_HEAD_LINES = 14;

/**
 * Stories that follow each other in one body, without an element of their own; null when there
 * is one. A new story begins where a headline comes with a sign that no subheading has: a
 * dateline, a byline or date, points, a link to itself, itself repeated.
 */
export function splitFlat(lines: Line[], clean: Line[], facts: PageFacts): Story[] | null {
  if (headlinesIn(clean).length < 2) return null;
  const parts = partsOf(lines, new Set(clean));
  const groups: Part[][] = [];
  for (const part of parts) {
    const last = groups.at(-1);
    if (!last || beginsStory(part, last, facts)) groups.push([part]);
    else last.push(part);
  }
  const bodies = joinShort(groups);
  if (bodies.length < 2 || bodies.length > MAX_STORIES || groups.length > bodies.length * 2)
    return null;
  return assignHeads(bodies, parts.tail, facts);
}

/** Groups too short for a story belong to the one before: a box or a teaser with a headline of its own. */
function joinShort(groups: Part[][]): Part[][] {
  const joined: Part[][] = [];
  for (const group of groups) {
    const last = joined.at(-1);
    if (last && !isStoryLong(group.flatMap(({ body }) => body))) last.push(...group);
    else joined.push([...group]);
  }
  return joined.every((group) => isStoryLong(group.flatMap(({ body }) => body))) ? joined : [];
}

interface Parts extends Array<Part> {
  /** The lines after the last prose. */
  tail: Line[];
}

/** Runs of prose with the lines before each. Prose that preparation took out is neither. */
function partsOf(lines: Line[], clean: Set<Line>): Parts {
  const parts = Object.assign([] as Part[], { tail: [] as Line[] });
  let head: Line[] = [];
  let body: Line[] = [];
  for (const line of lines) {
    const isBody =
      clean.has(line) &&
      isProse(line) &&
      !isNotice(line.text) &&
      !isDashed(line) &&
      !isHeading(line) &&
      line.kind !== 'list-item';
    if (isBody) {
      body.push(line);
      continue;
    }
    if (!clean.has(line) && !isWhoOrWhen(line)) continue;
    if (body.length > 0) {
      parts.push({ head, body });
      head = [];
      body = [];
    }
    head.push(line);
  }
  if (body.length > 0) parts.push({ head, body });
  else parts.tail = head;
  return parts;
}

/** Whether a part begins a story of its own after those before it: its head is furnished as the first one's is. */
function beginsStory({ head, body }: Part, before: Part[], facts: PageFacts): boolean {
  const titles = headlinesIn(head);
  if (titles.length === 0 || head.length > MAX_HEAD_LINES) return false;
  const opening = before[0]!;
  const firstTitle = titleOf(opening.head, facts);
  const title = titles.at(-1)!;
  const isPeer = firstTitle !== undefined && isPeerOf(title, firstTitle);
  const datelines = hasDateline(body[0]!) && hasDateline(opening.body[0]!);
  const furniture = [
    hasPoints(head) && (hasPoints(opening.head) || firstTitle === undefined),
    head.some(isWhoOrWhen) && (opening.head.some(isWhoOrWhen) || firstTitle === undefined),
    head.some(isAddress),
    titles.length > distinct(titles).length,
    firstTitle === undefined && titles.some(({ text }) => titleMatches(text, facts.titles)),
  ].filter(Boolean).length;
  const signs = furniture + (datelines ? 1 : 0);
  if (isPeer && !isLinked(title)) {
    if (signs !== 1) return signs > 1;
    const likeness = shareVocabulary(
      body,
      before.flatMap((part) => part.body),
    );
    return likeness < SAME_STORY;
  }
  // A heading of a lower rank is a subheading, unless a story's whole furniture comes with it.
  return signs >= (firstTitle && isHeading(firstTitle) ? 3 : 2);
}

/** The headline over the first part: what the page is called by, however short, or what reads like one. */
function titleOf(head: Line[], facts: PageFacts): Line | undefined {
  const named = head.find((line) => isHeading(line) && titleMatches(line.text, facts.titles));
  return named ?? headlinesIn(head)[0];
}

/** Share of common vocabulary above which two texts are hardly two stories. */
const SAME_STORY = 0.3;

function hasPoints(head: Line[]): boolean {
  return head.filter((line) => isDashed(line) || line.kind === 'list-item').length > 1;
}

/** Whether two headlines are headings of one rank and look: a subheading has a class of its own. */
function isPeerOf(one: Line, other: Line): boolean {
  return isHeading(other) && nameOf(one.element) === nameOf(other.element);
}
