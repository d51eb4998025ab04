/** Words compared as a reader compares them: lower case, letters and digits only, one space between. */
export function normalise(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * A line as phrases are written to match it: in lower case, a letter for a letter (JavaScript makes two of
 * "İ"), with the quotes, dashes and spaces of a typewriter. Latin letters come as the engine keeps those
 * with no sign beyond Latin-1: V8 compiles an expression once for such texts and once more for others
 * (`latin1_code` and `uc16_code` of its `IrRegExpData`), which takes up to 7 ms for a long one.
 */
export function asTyped(text: string): string {
  const lower = text.toLowerCase();
  if (!/[^\0-\u00ff]/.test(lower)) return lower;
  const typed = lower
    .replaceAll('\u0307', '')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[–—]/g, '-')
    .replace(/[\u2000-\u200a\u202f]/g, ' ');
  return new TextDecoder().decode(new TextEncoder().encode(typed));
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
