import type { Article } from '../article.ts';
import type { Mention } from './recognise-entities.ts';
import { TITLES } from './titles.ts';

const plain = (words: readonly string[]): string =>
  words.join(' ').replaceAll('.', '').toLowerCase();
const KNOWN = new Set(TITLES.map((title) => plain([title])));
const LONGEST_TITLE = 3; // words
const MOST_TITLES = 2; // in a row: "Secretary Defense Lt. Gen."
const LONGEST = 48; // code units; two titles and the space after them

/** The title that stands right before a person's name, as the article writes it; none: undefined. */
export function findRole(mention: Mention, article: Pick<Article, 'blocks'>): string | undefined {
  const text = article.blocks[mention.block]?.text ?? '';
  const before = text.slice(Math.max(0, mention.start - LONGEST), mention.start);
  if (!/\s$/.test(before)) return undefined;
  const words = before.trimEnd().split(/[\s(“"‘]+/);
  let from = words.length;
  for (let titles = 0; titles < MOST_TITLES; titles++) {
    const length = longest((n) => n <= from && KNOWN.has(plain(words.slice(from - n, from))));
    if (length === 0) break;
    from -= length;
  }
  return from === words.length ? undefined : words.slice(from).join(' ');
}

/** How many code units of a person's name are title: "General Sahir Shamshad Mirza" → 8; a bare title stays. */
export function titleLength(name: string): number {
  const words = name.split(' ');
  let at = 0;
  for (;;) {
    const length = longest(
      (n) => at + n < words.length && KNOWN.has(plain(words.slice(at, at + n))),
    );
    if (length === 0 || !startsName(words[at + length]!)) break;
    at += length;
  }
  return words.slice(0, at).reduce((sum, word) => sum + word.length + 1, 0);
}

function longest(fits: (words: number) => boolean): number {
  for (let n = LONGEST_TITLE; n > 0; n--) if (fits(n)) return n;
  return 0;
}

function startsName(word: string): boolean {
  return word.charAt(0) !== word.charAt(0).toLowerCase();
}
