import type { Article } from '../article.ts';
import { chooseLines } from './choose-lines.ts';
import { cleanLines } from './clean-lines.ts';
import type { Removal } from './extraction.ts';
import { isProse } from './measure-prose.ts';
import { normalise } from './normalise.ts';
import type { JsonLdNode } from './parse-json-ld.ts';
import type { Line } from './read-lines.ts';
import type { Metadata } from './read-metadata.ts';
import { readPoints } from './read-points.ts';
import { readStandfirst } from './read-standfirst.ts';
import { regainLines, slotOf, slotsOf } from './regain-lines.ts';
import { runReadability } from './run-readability.ts';

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
}: StorySource): StoryRead {
  const chosen = regainLines(prepared, chooseLines(prepared, runReadability(document), live));
  const slots = slotsOf(chosen.filter(isProse));
  const isBody = (line: Line): boolean => slots.has(slotOf(line.element));
  const first = Math.max(
    0,
    indexOf(
      shown,
      chosen.find((line) => isProse(line) && isBody(line)),
    ),
  );
  const last = Math.max(first, indexOf(shown, chosen.findLast(isProse)));
  const title = normalise(metadata.headline);
  const start = shown.findLastIndex(
    (line, index) => index <= first && title !== '' && normalise(line.text).endsWith(title),
  );
  const points = readPoints(shown, Math.max(0, start - LINES_OVER_HEADLINE), first, last);
  const standfirst = readStandfirst(page, node, shown, metadata.headline, first, isBody)?.text;
  const inPoints = new Set([...points.lines].map(keyOf));
  const body = chosen.filter((line) => !inPoints.has(keyOf(line)));
  const { lines, removed } = cleanLines(body, {
    ...metadata,
    ...(standfirst && { standfirst }),
    isBody,
  });
  const head = {
    ...metadata,
    ...(standfirst && { standfirst }),
    access: 'full' as const,
    publisherPoints: points.texts,
  };
  return { head, lines, removed };
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
