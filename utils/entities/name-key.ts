import { foldWord } from './lexicon.ts';

// One thing under several names that no rule of letters joins. The first is the key of all.
const SAME: readonly (readonly string[])[] = [
  ['united states', 'us', 'usa', 'united states of america', 'america'],
  ['united kingdom', 'uk', 'britain', 'great britain'],
  ['united arab emirates', 'uae', 'emirates'],
  ['united nations', 'un'],
  ['european union', 'eu'],
  ['democratic republic of the congo', 'democratic republic of congo', 'dr congo', 'drc'],
  ['ivory coast', "cote d'ivoire"],
  ['myanmar', 'burma'],
  ['turkey', 'turkiye'],
  ['kyiv', 'kiev'],
  ['saudi arabia', 'ksa', 'kingdom of saudi arabia'],
  ['islamic state', 'isis', 'isil', 'daesh', 'is'],
  ['al qaeda', 'al qaida', 'al-qaeda', 'al-qaida'],
];
const KEY_OF = new Map(SAME.flatMap((names) => names.map((name) => [name, names[0]!] as const)));

const ARTICLE_WORD = /^the /;
const POSSESSIVE = /['’]s?$/;

/** What two spellings of one name share: lower case, no accents, points, possessive or "the"; known names of one thing joined. */
export function nameKey(name: string): string {
  const plain = foldWord(name)
    .replace(/\s+/g, ' ')
    .replace(ARTICLE_WORD, '')
    .replace(POSSESSIVE, '');
  return KEY_OF.get(plain) ?? plain;
}

const ARTICLE = /^(?:al|el|as|ash|ad|an|ar|az)-(?=[^\s\d!-/]{3})/;

/** The words of a name as they are compared: "al-Sadr" and "Sadr" are one word, initials keep their letter. */
export function nameWords(name: string): string[] {
  return nameKey(name)
    .split(/[\s/]+/)
    .map((word) => (word.includes('-') ? word.replace(ARTICLE, '') : word).replace(/[.,]/g, ''))
    .filter(Boolean);
}

const GENERATIONS: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/** A person's words, as written or as compared, without "Jr." or "III", so that the last one is the surname. */
export function withoutGeneration(words: readonly string[]): string[] {
  const last = words.at(-1)?.toLowerCase().replace('.', '') ?? '';
  return words.length > 2 && GENERATIONS.has(last) ? words.slice(0, -1) : [...words];
}
