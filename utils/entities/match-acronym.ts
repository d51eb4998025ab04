import { CharClass, classOf } from '../text/char-class.ts';

const SMALL = new Set([
  'of',
  'the',
  'and',
  'for',
  'on',
  'in',
  'to',
  'a',
  'an',
  'de',
  'la',
  'del',
  'des',
  'et',
  'y',
  '&',
  'e',
]);
const LONGEST = 10; // code units

/** Whether a name is written as an acronym: "ISPR", "U.N.", "PML-N", "NGOs"; "G7" is none. */
export function isAcronym(name: string): boolean {
  const end = name.endsWith('s') ? name.length - 1 : name.length;
  if (end < 2 || end >= LONGEST || classOf(name.charCodeAt(0)) !== CharClass.upper) return false;
  let digits = 0;
  for (let at = 1; at < end; at++) {
    const charClass = classOf(name.charCodeAt(at));
    if (charClass === CharClass.digit) digits++;
    else if (charClass !== CharClass.upper && !'&.-'.includes(name[at]!)) return false;
  }
  return digits < end - 1;
}

/** Whether an acronym is the first letters of a long form's words, small words counted or not. */
export function isInitialsOf(acronym: string, long: string): boolean {
  const letters = lettersOf(acronym);
  const words = long.split(/[\s-]+/).filter(Boolean);
  if (letters.length < 2 || words.length < 2) return false;
  const initials = (list: readonly string[]): string =>
    list
      .map((word) => word[0])
      .join('')
      .toLowerCase();
  return (
    letters === initials(words) ||
    letters === initials(words.filter((word) => !SMALL.has(word.toLowerCase())))
  );
}

/**
 * Whether an acronym that the text puts in brackets after a long form can be its short form: it starts as
 * the long form does, and its letters come in order ("Tehreek-e-Taliban Pakistan (TTP)", "Sernanp").
 */
export function mayAbbreviate(acronym: string, long: string): boolean {
  const letters = lettersOf(acronym);
  const full = long.toLowerCase();
  if (letters.length < 2 || letters.length >= full.length || !long.includes(' ')) return false;
  const words = full.split(/[\s-]+/);
  if (!words.some((word) => word.startsWith(letters[0]!))) return false;
  let at = 0;
  for (const letter of letters) {
    at = full.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

const SIGNS = /[\s!-/:-@[-`{-~’–]/g;

function lettersOf(acronym: string): string {
  return acronym.replace(/s$/, '').replace(SIGNS, '').toLowerCase();
}
