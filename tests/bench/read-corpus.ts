import { readTokenLines } from '../../training/entities/read-token-file.ts';

/** A text to find names in, line by line, and the names that are in it; offsets in UTF-16 code units of their line. */
export interface SampleText {
  lines: string[];
  words: number;
  spans: { line: number; start: number; end: number; kind: string }[];
}

const KIND_OF_TYPE: Readonly<Record<string, string>> = {
  PER: 'person',
  ORG: 'organisation',
  LOC: 'place',
};

/** Read a corpus file (JSON lines of tokens and BIO tags), each document a text. A set without documents has a line a text. */
export function readStories(file: string): SampleText[] {
  const stories: (SampleText & { doc: string | undefined })[] = [];
  for (const { text, doc, words } of readTokenLines(file)) {
    const last = stories.at(-1);
    const story =
      last && doc !== undefined && last.doc === doc
        ? last
        : { lines: [], words: 0, spans: [], doc };
    if (story !== last) stories.push(story);
    for (const { start, end, type } of text.spans)
      story.spans.push({
        line: story.lines.length,
        start,
        end,
        kind: KIND_OF_TYPE[type] ?? 'other',
      });
    story.lines.push(text.text);
    story.words += words;
  }
  return stories;
}

/** The lines of texts, each a text of its own. */
export function eachLineAlone(samples: readonly SampleText[]): SampleText[] {
  return samples.flatMap(({ lines, spans }) =>
    lines.map((text, at) => ({
      lines: [text],
      words: text.split(/\s+/).length,
      spans: spans.filter(({ line }) => line === at).map((span) => ({ ...span, line: 0 })),
    })),
  );
}
