import { countSpaced } from '../utils/summarise/count-words.ts';
import { hasUnspacedLetter } from '../utils/text/char-class.ts';
import { wordSegmenter } from '../utils/word-segmenter.ts';

/** How many words texts have: what stands between spaces, and where nobody writes spaces what their language counts. */
export function countWords(texts: readonly string[], lang: string | undefined): number {
  return texts.reduce((words, text) => words + countIn(text, lang), 0);
}

function countIn(text: string, lang: string | undefined): number {
  // A popup's first segmenter takes it 10 ms, and most stories need none.
  if (!hasUnspacedLetter(text)) return countSpaced(text);
  let words = 0;
  for (const segment of wordSegmenter(lang).segment(text)) if (segment.isWordLike) words += 1;
  return words;
}
