/** Two characters of Chinese or Japanese read like a word. */
const CHARACTERS_PER_WORD = 2;

/** How long a text reads, in words. */
export function countWords(text: string): number {
  const unspaced =
    text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}ー]/gu)
      ?.length ?? 0;
  if (unspaced > 0) {
    const rest = text.replaceAll(
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}ー]+/gu,
      ' ',
    );
    return Math.round(unspaced / CHARACTERS_PER_WORD) + countSpaced(rest);
  }
  return countSpaced(text);
}

/** What stands between spaces and has a letter or a digit first. */
export function countSpaced(text: string): number {
  return text.match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0;
}
