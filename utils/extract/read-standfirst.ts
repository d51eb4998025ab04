import { isCredit } from './furniture-phrases.ts';
import type { JsonLdNode } from './parse-json-ld.ts';
import { textOf } from './parse-json-ld.ts';
import { metaContent } from './meta-content.ts';
import { nameTokens } from './name-tokens.ts';
import { normalise } from './normalise.ts';
import { linkShare } from './measure-prose.ts';
import type { Line } from './read-lines.ts';

/** Names that publishers give the sentence between headline and story. */
const STANDFIRST_NAMES =
  / (?:stand ?first|dek|deck|sub ?(?:head(?:line)?|title|deck)s?|subheader|sub ?heading|lead(?:e)?|lead ?text|lede|intro(?:duction|text)?|teaser(?: ?text)?|abstract|excerpt|summary|description|desc|tagline|strap(?: ?line)?|bajada|entradilla|sumario|chapo|chapeau|sottotitolo|occhiello|ingress|preamble|manchet(?:te)?|perex|vorspann|article ?(?:intro|lead|excerpt|summary|subtitle|dek|description)|synopsis|precis|kicker ?text|sapo|spot) /u;

/** Names of what a picture or an author is described by. */
const OTHER_NAMES =
  / (?:image|img|photo\w*|picture|bild|media|video|audio|captions?|figure|galler(?:y|ies)|authors?|bio|newsletters?|meta|social|share) /u;

/** Characters of a standfirst: shorter ones are labels, longer ones the story. */
const MIN_CHARS = 25;
const MAX_CHARS = 700;

/** The least in dense scripts, and where the page itself calls it a standfirst: "Still brown, naturally." is a whole one. */
const MIN_DENSE_CHARS = 12;

/** Lines after the headline in which it can stand: a byline, a date and a share bar may come between. */
const MAX_LINES_AFTER_HEADLINE = 16;

/** Where a story stands among the lines of its page. */
export interface StoryPlace {
  /** All lines that the page shows. */
  lines: Line[];
  /** Index of the headline; -1 when no line shows it. */
  start: number;
  /** Index of the story's first paragraph. */
  first: number;
  /** Whether a line stands where the story's paragraphs stand. */
  isBody: (line: Line) => boolean;
}

/**
 * The line between headline and story that says in a sentence or two what it is about; undefined
 * when the page shows none: a line that the page's description repeats, one named as a standfirst,
 * or else a long <h2> directly under the headline.
 */
export function readStandfirst(
  page: Document,
  node: JsonLdNode | undefined,
  headline: string,
  { lines, start, first, isBody }: StoryPlace,
): Line | undefined {
  const claims = claimsOf(page, node);
  const title = normalise(headline);
  const from = Math.max(0, start === -1 ? first - MAX_LINES_AFTER_HEADLINE : start + 1);
  const near = lines
    .slice(from, Math.max(first, start + MAX_LINES_AFTER_HEADLINE))
    .filter((line) => fits(line) && normalise(line.text) !== title);
  const isClaimed = (line: Line): boolean =>
    isNamed(line.element) || saysTheSame(line.text, claims);
  const told = near.filter((line) => !isBody(line) && isClaimed(line));
  // A heading between headline and standfirst is the headline in other words.
  const best = told.find((line) => line.kind !== 'heading' || isNamed(line.element)) ?? told[0];
  return best ?? underHeadline(lines, near, start);
}

/** Lines under the headline in which a standfirst stands that nothing else gives away. */
const MAX_LINES_UNDER_HEADLINE = 3;

/** Characters of a heading that says more than a label. */
const MIN_HEADING_CHARS = 50;

/** A long <h2> directly under the headline. */
function underHeadline(lines: Line[], near: Line[], start: number): Line | undefined {
  if (start === -1) return undefined;
  const under = new Set(lines.slice(start + 1, start + 1 + MAX_LINES_UNDER_HEADLINE));
  return near.find(
    (line) =>
      under.has(line) && line.element.localName === 'h2' && line.text.length > MIN_HEADING_CHARS,
  );
}

/** What a page says of its story in a sentence or two, normalised: JSON-LD and meta elements. */
export function claimsOf(page: Document, node: JsonLdNode | undefined): string[] {
  return [
    textOf(node?.['description']),
    textOf(node?.['alternativeHeadline']),
    metaContent(page, ['og:description']),
    metaContent(page, ['description']),
    metaContent(page, ['twitter:description']),
  ]
    .map(normalise)
    .filter((claim, index, all) => claim.length >= MIN_CHARS && all.indexOf(claim) === index);
}

/** Characters that a standfirst may have before what the description begins with: "Berlin. Two masts …". */
const MAX_PLACE_CHARS = 25;

/** Descriptions are cut short and given a full stop: one begins with most of the other. */
function saysTheSame(text: string, claims: string[]): boolean {
  if (claims.length === 0) return false;
  const words = normalise(text);
  // "HONG KONG (CNN) …" opens a story, not its standfirst.
  const most = text.slice(0, MAX_PLACE_CHARS).includes('(') ? 0 : MAX_PLACE_CHARS;
  return claims.some((claim) => {
    const at = words.indexOf(claim.slice(0, Math.max(MIN_CHARS, claim.length - 12)));
    return (at >= 0 && at <= most) || claim.startsWith(words);
  });
}

function fits(line: Line): boolean {
  const { text, element } = line;
  if (text.length < MIN_DENSE_CHARS || text.length > MAX_CHARS || linkShare(line) >= 0.5)
    return false;
  if (text.length < MIN_CHARS && !isDense(text) && !isNamed(element)) return false;
  return !isCredit(text) && element.closest('figure,figcaption') === null;
}

function isDense(text: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(text);
}

function isNamed(element: Element): boolean {
  const parent = element.parentElement;
  return (
    isStandfirstName(nameTokens(element)) ||
    (parent !== null && parent.children.length <= 2 && isStandfirstName(nameTokens(parent)))
  );
}

function isStandfirstName(names: string): boolean {
  return STANDFIRST_NAMES.test(names) && !OTHER_NAMES.test(names);
}
