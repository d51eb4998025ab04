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
const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}&.-]{1,8}s?$/u;

/** Whether a name is written as an acronym: "ISPR", "U.N.", "PML-N". */
export function isAcronym(name: string): boolean {
  return ACRONYM.test(name) && !/^\p{Lu}\p{N}+$/u.test(name);
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

function lettersOf(acronym: string): string {
  return acronym
    .replace(/s$/, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}
