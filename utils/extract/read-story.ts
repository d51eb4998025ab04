import type { Article } from '../article.ts';
import { chooseLines } from './choose-lines.ts';
import { cleanLines } from './clean-lines.ts';
import type { Removal } from './extraction.ts';
import { findHeadline } from './find-headline.ts';
import { isProse } from './measure-prose.ts';
import { keepOpening } from './keep-opening.ts';
import { normalise } from './normalise.ts';
import type { JsonLdNode } from './parse-json-ld.ts';
import type { Line } from './read-lines.ts';
import { bylineIn } from './read-byline.ts';
import { dateIn } from './read-date.ts';
import type { Metadata } from './read-metadata.ts';
import { readPoints } from './read-points.ts';
import { readStandfirst } from './read-standfirst.ts';
import { nameOf, regainLines, scopeOf, slotOf, slotsOf } from './regain-lines.ts';
import { runReadability } from './run-readability.ts';
import { unclobbered } from './unclobbered.ts';

/** What a story is read from. */
export interface StorySource {
  /** The prepared copy of the page, or of the part that holds the story; Readability consumes it. */
  document: Document;
  /** All lines that the page shows of the story, and those that preparation left. */
  shown: Line[];
  prepared: Line[];
  live: Element[];
  metadata: Metadata;
  /** The page's own words on the story: meta elements and the story's JSON-LD. */
  page: Document;
  node: JsonLdNode | undefined;
  /** Steps of the clean-up that are left out. */
  without: ReadonlySet<string>;
}

/** A story read: the article but for its blocks, the lines that become those, and what was taken out. */
export interface StoryRead {
  head: Omit<Article, 'blocks'>;
  lines: Line[];
  removed: Removal[];
}

/** Read one story: Readability's choice, what it lost put back, points and standfirst told apart, the rest cleaned. */
export function readStory({
  document,
  shown,
  prepared,
  live,
  metadata,
  page,
  node,
  without,
}: StorySource): StoryRead {
  const found = chooseLines(prepared, runReadability(document), live);
  const chosen = regainLines(prepared, found.length > 0 ? found : inColumn(prepared));
  const isBody = inPlaceOf(chosen.filter(isProse));
  const first = Math.max(
    0,
    indexOf(
      shown,
      chosen.find((line) => isProse(line) && isBody(line)),
    ),
  );
  const opening = chosen.find((line) => isProse(line) && line.kind !== 'list-item');
  const last = Math.max(first, indexOf(shown, chosen.findLast(isProse)));
  const start = findHeadline(shown, metadata.headline, first);
  // A list that opens the story is its publisher's points.
  const top = Math.max(first, indexOf(shown, opening));
  const points = readPoints(shown, Math.max(0, start - LINES_OVER_HEADLINE), top, last);
  const place = { lines: shown, start, first, isBody };
  const standfirst = readStandfirst(page, node, metadata.headline, place)?.text;
  const inPoints = new Set([...points.lines].map(keyOf));
  const body = chosen.filter((line) => !inPoints.has(keyOf(line)));
  const over = new Set(shown.slice(0, Math.max(0, start)).map(keyOf));
  const isOverHeadline = (line: Line): boolean => over.has(keyOf(line));
  const facts = { ...metadata, ...(standfirst && { standfirst }), isBody, isOverHeadline };
  const { lines: clean, removed } = cleanLines(body, facts, without);
  const told = new Set([standfirst, ...points.texts].map((text) => normalise(text ?? '')));
  const after = prepared.slice(findHeadline(prepared, metadata.headline, prepared.length) + 1);
  const lines = keepOpening(
    clean,
    after,
    (line) => isBody(line) && !told.has(normalise(line.text)) && !inPoints.has(keyOf(line)),
  );
  const back = new Set(lines.map(({ text }) => text));
  const head = {
    ...metadata,
    ...seenIn(shown.slice(Math.max(0, start - LINES_OVER_HEADLINE), first), metadata),
    ...(standfirst && { standfirst }),
    access: 'full' as const,
    publisherPoints: points.texts,
  };
  return { head, lines, removed: removed.filter(({ text }) => !back.has(text)) };
}

/** The lines of the column that holds nearly all of a page's prose: what is left to choose where Readability finds no article. */
function inColumn(lines: Line[]): Line[] {
  const column = scopeOf(lines.filter(isProse));
  return column ? lines.filter(({ element }) => unclobbered(column, 'contains')(element)) : [];
}

/** Tells whether a line stands where the story's paragraphs stand, or is of their very kind. */
function inPlaceOf(prose: Line[]): (line: Line) => boolean {
  const slots = slotsOf(prose);
  const kinds = kindsOf(prose);
  return ({ element }) => slots.has(slotOf(element)) || kinds.has(nameOf(element));
}

/** The tags with classes that several paragraphs share; a tag alone is no kind, as every site has its paragraphs in <p>. */
function kindsOf(prose: Line[]): Set<string> {
  const kinds = Map.groupBy(prose, ({ element }) => nameOf(element));
  return new Set(
    [...kinds].filter(([name, own]) => own.length > 1 && !name.endsWith('.')).map(([name]) => name),
  );
}

/** Who wrote a story and when, as the lines around its headline say; what the page's data say is not asked again. */
function seenIn(lines: Line[], { byline, publishedAt }: Metadata): Partial<Metadata> {
  const who = byline === undefined ? bylineIn(lines) : undefined;
  const when = publishedAt === undefined ? dateIn(lines) : undefined;
  return { ...(who && { byline: who }), ...(when && { publishedAt: when }) };
}

/** Lines above the headline in which points may stand: some publishers put them there. */
const LINES_OVER_HEADLINE = 4;

function indexOf(lines: Line[], wanted: Line | undefined): number {
  return wanted ? lines.findIndex((line) => keyOf(line) === keyOf(wanted)) : -1;
}

/** Lines read at different times are the same when element and text are. */
export function keyOf({ number, text }: Line): string {
  return `${number} ${text}`;
}
