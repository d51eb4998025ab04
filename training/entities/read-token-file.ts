import { readFileSync } from 'node:fs';
import type { TaggedDocument, TaggedSpan, TaggedText } from './tagged-text.ts';

interface TokenLine {
  tokens: string[];
  tags: string[];
  doc?: string;
  /** Whether white space follows each token; absent where the set lost it. */
  ws?: boolean[];
}

const NO_SPACE_BEFORE = new Set([
  ...',.;:!?)]}%…',
  "'s",
  '’s',
  "'S",
  "n't",
  'n’t',
  "'re",
  "'ve",
  "'ll",
  "'d",
  "'m",
  "''",
  '”',
  '...',
]);
const NO_SPACE_AFTER = new Set([...'([{$£€“‘#@', '``']);
const AS_WRITTEN: Readonly<Record<string, string>> = {
  '``': '"',
  "''": '"',
  '-LRB-': '(',
  '-RRB-': ')',
};

/** Sets without document ids are read as if this many lines were one story: neighbours mostly are. */
const LINES_A_STORY = 8;

/** Read a set of one JSON object a line (`tokens`, `tags` in BIO, `doc`?, `ws`?) as documents of plain text. */
export function readTokenFile(path: string, marksOther: boolean): TaggedDocument[] {
  const documents: TaggedDocument[] = [];
  let current: string | undefined;
  for (const { text, doc } of readTokenLines(path)) {
    const last = documents.at(-1);
    const goesOn =
      last && (doc === undefined ? last.lines.length < LINES_A_STORY : doc === current);
    current = doc;
    if (goesOn) last.lines.push(text);
    else documents.push({ lines: [text], marksOther });
  }
  return documents;
}

/** The lines of a set as plain text, each with the document it is of, if the set says so, and its tokens' count. */
export function readTokenLines(
  path: string,
): { text: TaggedText; doc: string | undefined; words: number }[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((row) => {
      const line = JSON.parse(row) as TokenLine;
      return { text: writeOut(line), doc: line.doc, words: line.tokens.length };
    });
}

/** Put tokens back into a line of text, with the white space newsrooms use. */
function writeOut({ tokens, tags, ws }: TokenLine): TaggedText {
  const spaces = ws ?? guessSpaces(tokens);
  const spans: TaggedSpan[] = [];
  let text = '';
  let open: TaggedSpan | undefined;
  tokens.forEach((token, i) => {
    const start = text.length;
    text += AS_WRITTEN[token] ?? token;
    const tag = tags[i] ?? 'O';
    if (tag.startsWith('I-') && open) open.end = text.length;
    else if (tag.startsWith('B-'))
      spans.push((open = { start, end: text.length, type: tag.slice(2) }));
    else open = undefined;
    if (spaces[i]) text += ' ';
  });
  return { text: text.trimEnd(), spans };
}

function guessSpaces(tokens: readonly string[]): boolean[] {
  let quoted = false;
  return tokens.map((token, i) => {
    const next = tokens[i + 1];
    if (token === '"') quoted = !quoted;
    if (next === undefined || (token === '"' && quoted)) return false;
    if (next === '"' && quoted) return false;
    return !NO_SPACE_BEFORE.has(next) && !NO_SPACE_AFTER.has(token);
  });
}
