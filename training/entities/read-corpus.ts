import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TaggedDocument, TaggedText } from './tagged-text.ts';

const MARK = /\[(PER|ORG|LOC|MISC) ([^[\]]+)\]/g;

/** Read every story of our own corpus: `*.txt` in a folder, in the order of their names. */
export function readCorpus(folder: string): TaggedDocument[] {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .toSorted();
  return files.flatMap((name) => parseCorpus(readFileSync(join(folder, name), 'utf8'), name));
}

/** Parse one file: a sentence or paragraph a line, names as `[PER Amina Diallo]`, `#` comments, a blank line between stories. */
export function parseCorpus(content: string, name: string): TaggedDocument[] {
  const documents: TaggedDocument[] = [];
  let lines: TaggedText[] = [];
  const close = (): void => {
    if (lines.length) documents.push({ lines, marksOther: true });
    lines = [];
  };
  content.split('\n').forEach((row, i) => {
    if (row.startsWith('#')) return;
    if (row.trim()) lines.push(parseMarks(row.trim(), `${name}:${i + 1}`));
    else close();
  });
  close();
  return documents;
}

/** Take the marks out of a line. A bracket that is no mark is a slip of the pen: an error that names the line. */
export function parseMarks(line: string, where: string): TaggedText {
  const spans: TaggedText['spans'] = [];
  let text = '';
  let at = 0;
  for (const match of line.matchAll(MARK)) {
    text += line.slice(at, match.index);
    const name = match[2] ?? '';
    spans.push({ start: text.length, end: text.length + name.length, type: match[1] ?? '' });
    text += name;
    at = match.index + match[0].length;
  }
  text += line.slice(at);
  if (/\[(?:PER|ORG|LOC|MISC)\b/.test(text))
    throw new Error(`${where}: a mark is not closed, or holds another: ${line}`);
  return { text, spans };
}
