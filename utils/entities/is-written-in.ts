import type { Article } from '../article.ts';
import type { Sentence } from '../text/split-sentences.ts';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

// Words that no text of some length does without. A page's `lang` is often its template's, not the story's.
const COMMON: Readonly<Record<string, ReadonlySet<string>>> = {
  en: setOf(
    'the of and to in a is that for on was with as at by from has have said it are be were this his',
  ),
};
// The same of other languages in Latin letters (German, French, Spanish, Portuguese, Italian, Dutch,
// Scandinavian, Turkish, Polish, Indonesian, Swahili, Vietnamese, Romanian), but for words of English.
const FOREIGN = setOf(
  `der die das und den von mit des auf ist ein eine dem nicht le la les et du une dans que pour qui est sur pas au par el los las del y en un con por se para da do em os il di che per non della het een van op voor zijn och att det som en av til er på bir ve bu için da de i w na się nie yang dan di ini itu dengan ya wa kwa na katika của và là các không să și`.replaceAll(
    /\s+/g,
    ' ',
  ),
);
const ENOUGH_WORDS = 25; // fewer (a headline, a caption) may well have no common word
const SHARE = 0.12; // of all words; running text has a quarter or more, lists of names ("van der …") far fewer
const SAMPLE_CHARS = 2000;
const WORD = /[^\s\d.,:;!?()[\]"“”‘’'«»—–-]+/g;
const LATIN_END = 0x250; // Basic Latin to Latin Extended-B

/**
 * Whether a story is written in a language. Its declared `lang` counts unless the words plainly say
 * otherwise: a line-up of two teams has no common word of any language, and stays what it is declared to be.
 */
export function isWrittenIn(
  article: Pick<Article, 'lang'>,
  sentences: readonly Sentence[],
  lang: string,
): boolean {
  const declared =
    article.lang === undefined || article.lang.toLowerCase().split(/[-_]/)[0] === lang;
  const sample = sampleOf(sentences);
  const words = sample.match(WORD) ?? [];
  const common = COMMON[lang];
  if (!common || words.length < ENOUGH_WORDS) return declared;
  const latin = words.filter((word) => word.charCodeAt(0) < LATIN_END).length;
  if (latin < words.length / 2) return false;
  const own = words.filter((word) => common.has(word)).length;
  const foreign = words.filter((word) => FOREIGN.has(word)).length;
  const plainlyForeign = foreign > own && foreign >= words.length * SHARE;
  return declared ? !plainlyForeign : own > foreign && own >= words.length * SHARE;
}

function sampleOf(sentences: readonly Sentence[]): string {
  let sample = '';
  for (const { text } of sentences) {
    if (sample.length > SAMPLE_CHARS) break;
    sample += ` ${text.slice(0, SAMPLE_CHARS).toLowerCase()}`;
  }
  return sample;
}
