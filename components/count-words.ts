/** How many words a text has, by the word rules of its language (Unicode UAX #29): Japanese has no spaces to count. */
export function countWords(texts: readonly string[], lang: string | undefined): number {
  const segmenter = new Intl.Segmenter(knownLanguage(lang), { granularity: 'word' });
  let words = 0;
  for (const text of texts) {
    for (const segment of segmenter.segment(text)) if (segment.isWordLike) words += 1;
  }
  return words;
}

/** A page may say lang="english": such a tag is no reason to fail. */
function knownLanguage(lang: string | undefined): string | undefined {
  try {
    return lang === undefined ? undefined : Intl.getCanonicalLocales(lang)[0];
  } catch {
    return undefined;
  }
}
