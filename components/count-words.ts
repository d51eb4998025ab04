import { countSpaced } from '../utils/summarise/count-words.ts';
import { wordSegmenter } from '../utils/word-segmenter.ts';

/** How many words texts have: what stands between spaces, and where nobody writes spaces what their language counts. */
export function countWords(texts: readonly string[], lang: string | undefined): number {
  return texts.reduce((words, text) => words + countIn(text, lang), 0);
}

function countIn(text: string, lang: string | undefined): number {
  // A popup's first segmenter takes it 10 ms, and most stories need none.
  if (!UNSPACED.test(text)) return countSpaced(text);
  let words = 0;
  for (const segment of wordSegmenter(lang).segment(text)) if (segment.isWordLike) words += 1;
  return words;
}

/** Letters of scripts without spaces: Thai and Lao, Tibetan, Burmese, Khmer, Japanese, Chinese. */
const UNSPACED = /[\u0e01-\u0fff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]/u;
