import { wordSegmenter } from '../utils/word-segmenter.ts';

/** How many words texts have, by the word rules of their language. */
export function countWords(texts: readonly string[], lang: string | undefined): number {
  const segmenter = wordSegmenter(lang);
  let words = 0;
  for (const text of texts) {
    for (const segment of segmenter.segment(text)) if (segment.isWordLike) words += 1;
  }
  return words;
}
