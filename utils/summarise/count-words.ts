import { hasUnspacedLetter } from '../text/char-class.ts';

/** Two characters of Chinese or Japanese read like a word. */
const CHARACTERS_PER_WORD = 2;

/** How long a text reads, in words. */
export function countWords(text: string): number {
  if (!hasUnspacedLetter(text)) return countSpaced(text);
  const unspaced = text.match(UNSPACED)?.length ?? 0;
  return Math.round(unspaced / CHARACTERS_PER_WORD) + countSpaced(text.replaceAll(UNSPACED, ' '));
}

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}ー]/gu;

/** What stands between spaces and has a letter or a digit first. */
export function countSpaced(text: string): number {
  return text.match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0;
}
