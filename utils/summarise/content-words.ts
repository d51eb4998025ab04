import { hasUnspacedLetter } from '../text/char-class.ts';
import type { LanguageRules } from './languages/language-rules.ts';

/**
 * Words are compared by their first letters: "launched" and "launching" alike, in any language
 * with endings, without a stemmer for each (truncation, as in Paice's survey of conflation, 1996).
 */
const STEM_LENGTH = 6;
const SPACED_WORD = /[\p{L}\p{M}\p{N}]+(?:['’]\p{L}+)*/gu;
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]+|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])[\p{L}\p{M}\p{N}])+(?:['’](?:\p{L})+)*/gu;

/**
 * The words of a text that carry meaning, as keys to compare by, in order; common words and
 * single letters are left out. Linear in the text.
 */
export function contentWords(text: string, rules: LanguageRules): string[] {
  const keys: string[] = [];
  const unspaced = hasUnspacedLetter(text);
  for (const [word] of text.matchAll(unspaced ? WORD : SPACED_WORD)) {
    // Runs of scripts without spaces are compared by pairs of characters.
    if (unspaced && hasUnspacedLetter(word)) pushPairs(keys, word);
    else {
      const plain = word.toLowerCase().replaceAll('’', "'");
      if (rules.commonWords.has(plain)) continue;
      const bare = plain.includes("'") ? plain.replace(/'s?$|'\p{L}{1,2}$/u, '') : plain;
      if (bare.length < 2 || rules.commonWords.has(bare)) continue;
      keys.push(/^\p{N}/u.test(bare) ? bare : bare.slice(0, STEM_LENGTH));
    }
  }
  return keys;
}

/** Pairs that hold a character of meaning: kana alone is mostly grammar. */
function pushPairs(keys: string[], run: string): void {
  const characters = Array.from(run);
  for (let i = 0; i + 1 < characters.length; i++) {
    const pair = `${characters[i]}${characters[i + 1]}`;
    if (!/^\p{Script=Hiragana}+$/u.test(pair)) keys.push(pair);
  }
}
