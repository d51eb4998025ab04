import { Readability } from '@mozilla/readability';
import { readLines } from './read-lines.ts';
import type { Line } from './read-lines.ts';

/** The lines that Readability takes for the article's body. It consumes the document given: none when it finds no article. */
export function runReadability(document: Document): Line[] {
  const parsed = new Readability<Element | null>(document, {
    charThreshold: 250, // half the default: briefs and the visible part of a paid story are short
    disableJSONLD: true, // read before and by itself
    keepClasses: true, // nobody shows its HTML, so cleaning it would be time lost
    serializer: (content) => content as Element | null,
  }).parse();
  return parsed?.content ? readLines(parsed.content) : [];
}
