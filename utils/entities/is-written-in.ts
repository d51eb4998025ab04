import type { Article } from '../article.ts';
import type { Sentence } from '../text/split-sentences.ts';

// The words that no English text of some length does without. A page's `lang` is often its template's, not the story's.
const COMMON: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(
    'the of and to in a is that for on was with as at by from has have said it are be were this his'.split(
      ' ',
    ),
  ),
};
const ENOUGH_WORDS = 25; // fewer (a headline, a caption) may well have no common word
const SHARE = 0.12; // of all words; English news has a third, French or Spanish (with "a", "as", "is") well under a twentieth
const SAMPLE_CHARS = 4000;

/** Whether a story is written in a language: by its words where there are enough, else by its `lang`. */
export function isWrittenIn(
  article: Pick<Article, 'lang'>,
  sentences: readonly Sentence[],
  lang: string,
): boolean {
  const common = COMMON[lang];
  const declared =
    article.lang === undefined || article.lang.toLowerCase().split(/[-_]/)[0] === lang;
  let sample = '';
  for (const sentence of sentences) {
    if (sample.length > SAMPLE_CHARS) break;
    sample += ` ${sentence.text.slice(0, SAMPLE_CHARS)}`;
  }
  const words = sample.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  if (!common || words.length < ENOUGH_WORDS) return declared;
  return words.filter((word) => common.has(word)).length >= words.length * SHARE;
}
