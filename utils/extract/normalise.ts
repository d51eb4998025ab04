/** Words compared as a reader compares them: lower case, letters and digits only, one space between. */
export function normalise(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Lower case, a letter for a letter: JavaScript makes two of "İ". */
export function lowerCase(text: string): string {
  return text.toLowerCase().replaceAll('\u0307', '');
}

/** The distinct words of a text, normalised. */
export function wordsOf(text: string): Set<string> {
  return new Set(normalise(text).split(' ').filter(Boolean));
}

/** Share (0–1) of the first text's distinct words that the second one has; 0 when the first has none. */
export function shareOfWords(of: string, within: string): number {
  const words = wordsOf(of);
  const others = wordsOf(within);
  let shared = 0;
  for (const word of words) if (others.has(word)) shared++;
  return words.size === 0 ? 0 : shared / words.size;
}
