/** Words by Unicode's rules (UAX #29) in a language: Japanese and Thai have no spaces to go by. */
export function wordSegmenter(lang: string | undefined): Intl.Segmenter {
  return new Intl.Segmenter(isLanguage(lang) ? lang : undefined, { granularity: 'word' });
}

/** A page may say lang="english": such a tag is no reason to fail. */
function isLanguage(lang: string | undefined): boolean {
  try {
    return lang !== undefined && Intl.getCanonicalLocales(lang).length > 0;
  } catch {
    return false;
  }
}
