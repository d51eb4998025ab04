import { readFileSync } from 'node:fs';

/** A text to find names in, and the names that are in it; offsets in UTF-16 code units. */
export interface SampleText {
  text: string;
  words: number;
  spans: { start: number; end: number; kind: string }[];
}

/** A line of an entity corpus: tokens with BIO tags, and whether white space follows each token. */
interface CorpusLine {
  tokens: string[];
  tags: string[];
  ws?: boolean[];
  doc?: string;
}

const KIND_OF_TAG: Readonly<Record<string, string>> = {
  PER: 'person',
  ORG: 'organisation',
  LOC: 'place',
};

/** Closing marks stand against the word before them where a corpus does not say how it was spaced. */
const CLOSES = /^(?:[,.;:!?)\]}%…]|n?['’]\w*|''|”)$/;
const OPENS = /^(?:[([{$£€#@]|``|“|‘)$/;

/** Read a corpus file (JSON lines), a document a text: its lines one after another. */
export function readCorpus(file: string): SampleText[] {
  const documents: (SampleText & { doc?: string | undefined })[] = [];
  for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
    const record = JSON.parse(line) as CorpusLine;
    const open = documents.at(-1);
    if (open && record.doc !== undefined && open.doc === record.doc) {
      appendLine(open, record);
    } else {
      const next = { text: '', words: 0, spans: [], doc: record.doc };
      appendLine(next, record);
      documents.push(next);
    }
  }
  return documents;
}

function appendLine(sample: SampleText, { tokens, tags, ws }: CorpusLine): void {
  if (sample.text !== '') sample.text += '\n';
  let open: SampleText['spans'][number] | undefined;
  for (const [i, token] of tokens.entries()) {
    const tag = tags[i] ?? 'O';
    const start = sample.text.length;
    sample.text += token;
    if (tag.startsWith('B-')) {
      open = { start, end: sample.text.length, kind: KIND_OF_TAG[tag.slice(2)] ?? 'other' };
      sample.spans.push(open);
    } else if (tag.startsWith('I-') && open) {
      open.end = sample.text.length;
    } else {
      open = undefined;
    }
    const next = tokens[i + 1];
    const spaced = ws ? ws[i] : next !== undefined && !CLOSES.test(next) && !OPENS.test(token);
    if (spaced && next !== undefined) sample.text += ' ';
  }
  sample.words += tokens.length;
}
