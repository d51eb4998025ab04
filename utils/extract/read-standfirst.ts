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

/** Characters of a standfirst: shorter ones are labels, longer ones the story. */
const MIN_CHARS = 25;
const MIN_DENSE_CHARS = 12;
const MAX_CHARS = 700;

/** Lines after the headline in which it can stand: a byline, a date and a share bar may come between. */
const MAX_LINES_AFTER_HEADLINE = 16;

/**
 * The line between headline and story that says in a sentence or two what it is about; undefined
 * when the page shows none. `first` is the index of the story's first paragraph; `isBody` tells
 * whether a line stands where the story's paragraphs stand.
 */
export function readStandfirst(
  page: Document,
  node: JsonLdNode | undefined,
  lines: Line[],
  headline: string,
  first: number,
  isBody: (line: Line) => boolean,
): Line | undefined {
  const claims = claimsOf(page, node);
  const title = normalise(headline);
  const start = lines.findLastIndex(
    (line, index) => index <= first && title !== '' && normalise(line.text).endsWith(title),
  );
  const from = Math.max(0, start === -1 ? first - MAX_LINES_AFTER_HEADLINE : start + 1);
  const near = lines
    .slice(from, Math.max(first, start + MAX_LINES_AFTER_HEADLINE))
    .filter((line) => fits(line) && normalise(line.text) !== title);
  const isClaimed = (line: Line): boolean =>
    claims.some((claim) => saysTheSame(line.text, claim)) || isNamed(line.element);
  const told = near.filter((line) => !isBody(line) && isClaimed(line));
  // A heading between headline and standfirst is the headline in other words.
  const best = told.find((line) => line.kind !== 'heading' || isNamed(line.element)) ?? told[0];
  if (best) return best;
  return near.find(
    (line) =>
      start !== -1 &&
      line.element.localName === 'h2' &&
      line.text.length > 50 &&
      lines.indexOf(line) <= start + 3,
  );
}

function claimsOf(page: Document, node: JsonLdNode | undefined): string[] {
  return [
    textOf(node?.['description']),
    textOf(node?.['alternativeHeadline']),
    metaContent(page, ['og:description']),
    metaContent(page, ['description']),
    metaContent(page, ['twitter:description']),
  ]
    .map(normalise)
    .filter((claim) => claim.length >= MIN_CHARS);
}

/** Descriptions are cut short and given a full stop: one begins with most of the other. */
function saysTheSame(text: string, claim: string): boolean {
  const words = normalise(text);
  return (
    words.startsWith(claim.slice(0, Math.max(MIN_CHARS, claim.length - 12))) ||
    claim.startsWith(words)
  );
}

function fits(line: Line): boolean {
  const isDense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(
    line.text,
  );
  return (
    line.text.length >= (isDense ? MIN_DENSE_CHARS : MIN_CHARS) &&
    line.text.length <= MAX_CHARS &&
    linkShare(line) < 0.5 &&
    !isCredit(line.text) &&
    line.element.closest('figure,figcaption') === null
  );
}

function isNamed(element: Element): boolean {
  const parent = element.parentElement;
  return (
    STANDFIRST_NAMES.test(nameTokens(element)) ||
    (parent !== null && parent.children.length <= 2 && STANDFIRST_NAMES.test(nameTokens(parent)))
  );
}
