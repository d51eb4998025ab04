/** What a code point is to our scanners; white space and all that is no letter or digit have classes of their own. */
export const CharClass = {
  /** A mark, a sign, a control character, half a surrogate pair. */
  other: 1,
  space: 2,
  lower: 3,
  upper: 4,
  /** A letter that knows no case: Arabic, Chinese, Hindi. */
  caseless: 5,
  digit: 6,
  /** A combining mark, part of the word that it stands in. */
  mark: 7,
} as const;

const BMP = 0x1_00_00;
// What was classified before, by code unit: a class never changes, and looking it up costs a tenth of asking anew.
const known = new Uint8Array(BMP);

/**
 * The class of a code point. A table instead of regular expressions: one with \p{L} takes the engine half a
 * millisecond to make ready, each, at the first click.
 */
export function classOf(code: number): number {
  if (code >= BMP) return classify(code);
  return known[code] || (known[code] = classify(code));
}

/** Whether a class is of letters, digits or the marks on them: what words are made of. */
export function isOfWord(charClass: number): boolean {
  return charClass > CharClass.space;
}

/** Whether a class is of letters. */
export function isLetter(charClass: number): boolean {
  return charClass > CharClass.space && charClass < CharClass.digit;
}

/** Whether a letter, a digit or a mark on one stands at an index of a text, in UTF-16 code units. */
export function isWordAt(text: string, index: number): boolean {
  return index >= 0 && index < text.length && isOfWord(classOf(text.charCodeAt(index)));
}

/** Thai and Lao, Tibetan, Burmese, Khmer, Japanese, Chinese: by where Unicode keeps them, since an expression of scripts takes a new engine half a millisecond. */
const UNSPACED =
  /[\u0e01-\u0fff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u31f0-\u31ff\u3400-\u9fff\uf900-\ufaff\uff66-\uff9f\u{20000}-\u{3ffff}]/u;

/** Whether a text has a letter of a script that is written without spaces. */
export function hasUnspacedLetter(text: string): boolean {
  return UNSPACED.test(text);
}

const ASCII_END = 0x80;
const LATIN_LETTERS = 0xc0; // "À"; with "×" and "÷", all up to
const LATIN_END = 0x250;
const SIGNS = 0x2010; // dashes, quotes, bullets, ellipsis: the signs of running text
const SIGNS_END = 0x2028;

function classify(code: number): number {
  if (code < ASCII_END) return classifyAscii(code);
  if (code >= SIGNS && code < SIGNS_END) return CharClass.other;
  const char = String.fromCodePoint(code);
  if (code >= LATIN_LETTERS && code < LATIN_END) {
    if (char !== char.toLowerCase()) return CharClass.upper;
    if (char !== char.toUpperCase()) return CharClass.lower;
  }
  return classifyByUnicode(char);
}

function classifyAscii(code: number): number {
  if (code >= 97 && code <= 122) return CharClass.lower;
  if (code >= 65 && code <= 90) return CharClass.upper;
  if (code >= 48 && code <= 57) return CharClass.digit;
  return code === 32 || (code >= 9 && code <= 13) ? CharClass.space : CharClass.other;
}

function classifyByUnicode(char: string): number {
  if (/\s/.test(char)) return CharClass.space;
  if (/\p{L}/u.test(char)) {
    if (/[\p{Lu}\p{Lt}]/u.test(char)) return CharClass.upper;
    return /\p{Ll}/u.test(char) ? CharClass.lower : CharClass.caseless;
  }
  if (/\p{N}/u.test(char)) return CharClass.digit;
  return /\p{M}/u.test(char) ? CharClass.mark : CharClass.other;
}
