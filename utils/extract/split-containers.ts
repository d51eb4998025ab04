import { candidateSets, shapeOf } from './candidate-containers.ts';
import { isProse } from './measure-prose.ts';
import { normalise } from './normalise.ts';
import { nameTokens } from './name-tokens.ts';
import type { Line } from './read-lines.ts';
import { isPointsLabel } from './read-points.ts';
import { nameOf } from './regain-lines.ts';
import { shareVocabulary } from './share-vocabulary.ts';
import type { PageFacts, Story } from './story.ts';
import { isStoryLong, MAX_STORIES } from './story.ts';
import {
  hasDateline,
  isDashed,
  isHeading,
  isLinked,
  isWhoOrWhen,
  readsLikeHeadline,
} from './story-signs.ts';
import { titleMatches } from './title-matches.ts';
import { unclobbered } from './unclobbered.ts';

/** Signs from which a container holds a story of its own and not a section of one. */
const ENOUGH_SIGNS = 2;

/** Names of the entries of a live blog, of comments and of teasers: containers with headlines that are no stories. */
const NO_STORY_NAMES =
  / (?:live ?blog\w*|live ?(?:post|entry|update|feed)s?|timeline|comments?|teasers?|cards?|faq|accordion|product|recipe|step|slide|chapter) /u;

interface Container {
  element: Element;
  lines: Line[];
  headline: Line;
}

/** Stories that stand each in an element of its own; null when the page has none such. */
export function splitContainers(lines: Line[], clean: Line[], facts: PageFacts): Story[] | null {
  const kept = new Set(clean);
  for (const elements of candidateSets(clean)) {
    const containers = elements
      .map((element) => containerOf(element, lines, kept, facts))
      .filter((found) => found !== null);
    if (containers.length < 2 || containers.length > MAX_STORIES) continue;
    if (areStories(containers, lines, facts)) return containers.map(storyOf);
  }
  return null;
}

/** A container with a headline of its own and enough prose; null otherwise. */
function containerOf(
  element: Element,
  lines: Line[],
  kept: Set<Line>,
  facts: PageFacts,
): Container | null {
  const contains = unclobbered(element, 'contains');
  const own = lines.filter((line) => contains(line.element));
  if (!isStoryLong(own) || !isMostlyProse(own) || NO_STORY_NAMES.test(nameTokens(element)))
    return null;
  // A teaser within a story has a headline too, which preparation took out.
  const left = own.filter((line) => kept.has(line));
  const headline = headlineOf(left, facts) ?? headlineOf(own, facts);
  return headline ? { element, lines: own, headline } : null;
}

/** Share of a container's characters that are prose when it holds a story and not a list of links. */
const MIN_PROSE_SHARE = 0.5;

function isMostlyProse(lines: Line[]): boolean {
  let [prose, all] = [0, 0];
  for (const line of lines) {
    all += line.text.length;
    if (isProse(line)) prose += line.text.length;
  }
  return prose >= all * MIN_PROSE_SHARE;
}

/** The line that is the headline of a container: what the page is called by, its highest heading, or the title-like line before or after its prose. */
function headlineOf(own: Line[], facts: PageFacts): Line | undefined {
  const likely = own.filter(readsLikeHeadline);
  const named = likely.find((line) => titleMatches(line.text, facts.titles));
  if (named) return named;
  for (const level of ['h1', 'h2', 'h3', 'h4']) {
    const heading = likely.find(({ element }) => unclobbered(element, 'localName') === level);
    if (heading) return heading;
  }
  const first = own.findIndex(isProse);
  const last = own.findLastIndex(isProse);
  return (
    likely.find((line) => own.indexOf(line) < first) ??
    likely.find((line) => own.indexOf(line) > last)
  );
}

/** Whether containers hold a story each, and not the sections, entries or teasers of one. */
function areStories(containers: Container[], lines: Line[], facts: PageFacts): boolean {
  // "Book reviews" is short for a headline, and one where the page is called so.
  const titled = lines.filter(
    (line) => titleMatches(line.text, facts.titles) && (isHeading(line) || readsLikeHeadline(line)),
  );
  const main = containers.find(({ lines: own }) => own.some((line) => titled.includes(line)));
  // The page's headline stands over all of them: they are parts of its story.
  if (!main && titled.some(isHeading)) return false;
  const headlines = new Set(containers.map(({ headline }) => normalise(headline.text)));
  if (headlines.size < containers.length) return false;
  const lead = main ?? containers[0]!;
  const others = containers.filter((container) => container !== lead);
  // Nobody says which is the page's story: full posts on a home page, with links for headlines.
  if (!main && containers.every(({ headline }) => isLinked(headline))) return false;
  const isNamed = titled.includes(lead.headline);
  return others.every(
    (other) =>
      signsOf(other, lead) >= ENOUGH_SIGNS ||
      (isNamed && isTwin(other, lead) && isOther(other, lead)),
  );
}

/** Share of common vocabulary below which two texts are two stories; see `shareVocabulary`. */
const OTHER_STORY = 0.12;

/** The same where each stands under an `<h1>`, of which a story has one. */
const OTHER_STORY_UNDER_H1 = 0.2;

/** Whether a container looks in every way like the one under the page's own headline, and tells of something else. */
function isOther({ lines, headline }: Container, lead: Container): boolean {
  const isHighest = unclobbered(headline.element, 'localName') === 'h1';
  const most = isHighest ? OTHER_STORY_UNDER_H1 : OTHER_STORY;
  return shareVocabulary(lines.filter(isProse), lead.lines.filter(isProse)) < most;
}

function isTwin({ element, headline }: Container, lead: Container): boolean {
  return (
    isHeading(headline) &&
    nameOf(headline.element) === nameOf(lead.headline.element) &&
    shapeOf(element) === shapeOf(lead.element)
  );
}

/** How many signs a container shows of being a story beside the lead one; without one of its own, none. */
function signsOf({ element, lines, headline }: Container, lead: Container): number {
  const level = unclobbered(headline.element, 'localName');
  const isPeer = isHeading(headline) && level === unclobbered(lead.headline.element, 'localName');
  const opening = lines.find(isProse);
  const own = [
    lines.some(isWhoOrWhen),
    opening !== undefined && hasDateline(opening),
    lines.filter(isDashed).length > 1,
    lines.some(isPointsLabel) && lead.lines.some(isPointsLabel),
    ADDRESSES.some((name) => unclobbered(element, 'hasAttribute')(name)),
    unclobbered(element, 'localName') === 'article' ||
      /Article/u.test(unclobbered(element, 'getAttribute')('itemtype') ?? ''),
  ].filter(Boolean).length;
  const shared = [
    level === 'h1' || isPeer,
    isPeer && shapeOf(element) === shapeOf(lead.element),
  ].filter(Boolean).length;
  return own === 0 ? 0 : own + shared;
}

/** Attributes in which pages that load stories as one scrolls keep each story's address. */
const ADDRESSES = [
  'data-url',
  'data-href',
  'data-permalink',
  'data-canonical',
  'data-article-url',
  'data-story-url',
  'data-path',
  'data-slug',
  'itemid',
];

/** The story of a container; where the headline stands below the body, the lines from it on come first. */
function storyOf({ element, lines, headline }: Container): Story {
  const at = lines.indexOf(headline);
  const isBelow = at > lines.findIndex(isProse) && lines.slice(0, at).filter(isProse).length > 1;
  const ordered = isBelow ? [...lines.slice(at), ...lines.slice(0, at)] : lines;
  return { headline: headline.text, roots: [element], lines: ordered };
}
