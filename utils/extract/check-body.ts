import type { Removal } from './extraction.ts';
import { normalise } from './normalise.ts';
import type { JsonLdNode } from './parse-json-ld.ts';
import { decodeEntities } from './parse-json-ld.ts';
import type { Line } from './read-lines.ts';

/** Characters of an articleBody from which it can be the story and not its teaser. */
const MIN_BODY_CHARS = 500;

/** The paragraphs of a story's JSON-LD articleBody as plain text; none when it is missing or a mere teaser. */
export function statedParagraphs(node: JsonLdNode | undefined): string[] {
  const body = node?.['articleBody'];
  if (typeof body !== 'string' || body.length < MIN_BODY_CHARS) return [];
  return decodeEntities(body)
    .replace(/<(?:\/p|br ?\/?|\/h\d|\/li|\/div)>/giu, '\n')
    .replace(/<[^<>]{1,2000}>/gu, ' ')
    .split('\n')
    .map((paragraph) => paragraph.replace(/\s+/gu, ' ').trim())
    .filter((paragraph) => paragraph !== '');
}

/** Share of the lines' characters that the articleBody has too, from which it speaks of the same text. */
const SAME_TEXT = 0.7;

/** Characters of a line's beginning or end that are looked up in the articleBody: enough to be unique. */
const PROBE_CHARS = 60;

/**
 * Check the lines of a story against its articleBody. Where both are the same text, lines before
 * its beginning and after its end are no part of the story: a caption, a disclaimer, the next teaser.
 */
export function checkBody(lines: Line[], stated: string[]): { lines: Line[]; removed: Removal[] } {
  const text = ` ${normalise(stated.join(' '))} `;
  const isStated = lines.map((line) => isIn(line.text, text));
  const first = isStated.indexOf(true);
  const last = isStated.lastIndexOf(true);
  if (first === -1 || share(lines, isStated) < SAME_TEXT) return { lines, removed: [] };
  // A body cut short says nothing of what comes after.
  const ending = text.trim().slice(-PROBE_CHARS);
  const isWhole = normalise(lines[last]!.text).endsWith(ending.slice(-Math.min(30, ending.length)));
  const kept = lines.filter((_line, index) => index >= first && (index <= last || !isWhole));
  const gone = lines.filter((line) => !kept.includes(line));
  const reason = "before or after the story as the page's structured data has it";
  return {
    lines: kept,
    removed: gone.map((line) => ({ step: 'stated-body', reason, text: line.text })),
  };
}

/** An opening may have a dateline or a drop cap that the articleBody leaves out: its end tells then. */
function isIn(line: string, text: string): boolean {
  const words = normalise(line);
  const isLong = words.length >= 2 * PROBE_CHARS;
  return [words.slice(0, PROBE_CHARS), isLong ? words.slice(-PROBE_CHARS) : ''].some(
    (probe) => probe.length > 2 && text.includes(probe),
  );
}

function share(lines: Line[], isStated: boolean[]): number {
  let [stated, all] = [0, 0];
  for (const [index, { text }] of lines.entries()) {
    all += text.length;
    if (isStated[index]) stated += text.length;
  }
  return all === 0 ? 0 : stated / all;
}

/** Share of the articleBody's characters below which the lines read are a failed parse of it. */
const FAILED_SHARE = 0.5;

/** Whether the articleBody has to stand in for lines that hold less than half of it, or none of it. */
export function replacesBody(lines: Line[], stated: string[]): boolean {
  const chars = lines.reduce((sum, { text }) => sum + text.length, 0);
  return stated.length > 0 && chars < stated.join('').length * FAILED_SHARE;
}
