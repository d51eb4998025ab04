import { isNotice } from './furniture-phrases.ts';
import { isProse } from './measure-prose.ts';
import { normalise, shareOfWords } from './normalise.ts';
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
  readsLikeHeadline,
} from './story-signs.ts';
import { titleMatches } from './title-matches.ts';

/** Stories in one body at most; more headings are those of a list. */
const MAX_STORIES = 6;

/** Lines between two runs of prose from which they may be the head of a story and not a table in one. */
const MAX_HEAD_LINES = 14;

/** A run of prose, with the lines before it that are none. */
interface Part {
  head: Line[];
  body: Line[];
}

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
  const firstTitle = headlinesIn(opening.head)[0];
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

/** Share of common vocabulary above which two texts are hardly two stories. */
const SAME_STORY = 0.3;

function hasPoints(head: Line[]): boolean {
  return head.filter((line) => isDashed(line) || line.kind === 'list-item').length > 1;
}

/** Whether two headlines are headings of one rank and look: a subheading has a class of its own. */
function isPeerOf(one: Line, other: Line): boolean {
  return isHeading(other) && nameOf(one.element) === nameOf(other.element);
}

/** The lines of a head that read like headlines: headings where there are any. */
function headlinesIn(head: Line[]): Line[] {
  const likely = head.filter((line) => readsLikeHeadline(line) && line.kind !== 'list-item');
  const headings = likely.filter(isHeading);
  // A linked line that is no heading is the site's name or a teaser.
  return headings.length > 0 ? headings : likely.filter((line) => !isLinked(line));
}

function distinct(titles: Line[]): string[] {
  return [...new Set(titles.map(({ text }) => normalise(text)))];
}

/** Give every body its headline and the lines of its head; null when one is left without a headline of its own. */
function assignHeads(bodies: Part[][], tail: Line[], facts: PageFacts): Story[] | null {
  const heads = [...bodies.map((group) => group[0]!.head), tail];
  // With no headline over the first body, headlines stand below: Arab News serves its stories so.
  const isBelow = headlinesIn(heads[0]!).length === 0;
  const isTailed = headlinesIn(tail).length > 0;
  const borders = heads.map((head, index) => {
    if (index === 0) return 0;
    const above = bodies[index - 1]!;
    return isBelow
      ? borderIn(head, above, bodies[index], isTailed)
      : repeatEnd(head, heads[index - 1]!);
  });
  const stories = bodies.map((group, index): Story => {
    const above = heads[index]!.slice(borders[index]);
    const below = heads[index + 1]!.slice(0, borders[index + 1]);
    const mine = [...above, ...below];
    const titles = headlinesIn(mine);
    const title = titles.find((line) => titleMatches(line.text, facts.titles)) ?? titles[0];
    const body = group.flatMap((part, at) => (at === 0 ? part.body : [...part.head, ...part.body]));
    return { headline: title?.text ?? '', roots: [], lines: [...mine, ...body] };
  });
  const headlines = new Set(stories.map(({ headline }) => normalise(headline)));
  return headlines.has('') || headlines.size < stories.length ? null : stories;
}

/** Where the lines over a story begin when the story before it repeats its headline at its end, beside its link. */
function repeatEnd(head: Line[], before: Line[]): number {
  const earlier = new Set(distinct(headlinesIn(before)));
  const own = headlinesIn(head).find(({ text }) => !earlier.has(normalise(text)));
  return own && headlinesIn(head)[0] !== own ? head.indexOf(own) : 0;
}

/** Where the lines between two bodies pass from the one above to the one below: at the last new headline, or by whose words it has. */
function borderIn(
  head: Line[],
  above: Part[],
  below: Part[] | undefined,
  isTailed: boolean,
): number {
  const titles = headlinesIn(head);
  const last = titles.at(-1);
  if (!last || !below) return head.length;
  if (distinct(titles).length > 1) {
    return head.findIndex((line) => normalise(line.text) === normalise(last.text));
  }
  // A headline below the last body too: each stands below its own.
  if (isTailed) return head.length;
  return overlap(last, above) >= overlap(last, below) ? head.length : 0;
}

/** Share of a headline's words that the first paragraphs of a body have. */
function overlap(title: Line, group: Part[]): number {
  const opening = group[0]!.body.slice(0, 3);
  return shareOfWords(title.text, opening.map(({ text }) => text).join(' '));
}
