import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TaggedDocument, TaggedSpan, TaggedText } from './tagged-text.ts';

/** Names to put in place of others. */
export interface NameStock {
  given: string[];
  surnames: string[];
  towns: string[];
  countries: string[];
}

/** Read the stock from the lists folder. */
export function readNameStock(folder: string): NameStock {
  const read = (...files: string[]): string[] =>
    files.flatMap((file) =>
      readFileSync(join(folder, file), 'utf8')
        .split('\n')
        .filter((row) => row && !row.startsWith('#')),
    );
  return {
    given: read(
      'given-names.txt',
      'own-given-names.txt',
      'own-given-names.txt',
      'own-given-names.txt',
    ),
    surnames: read('surnames.txt', 'own-surnames.txt', 'own-surnames.txt', 'own-surnames.txt'),
    towns: read('towns.txt', 'cities-large.txt', 'cities-large.txt', 'own-regions.txt'),
    countries: read('countries.txt'),
  };
}

/**
 * The same story with other people and places in it, one for one: context must tell what a name is, for
 * most people in the news are in no list. Organisations stay: their names carry their kind.
 */
export function varyNames(
  document: TaggedDocument,
  stock: NameStock,
  random: () => number,
): TaggedDocument {
  const renamed = new Map<string, string>();
  const countries = new Set(stock.countries);
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? '';
  const once = (key: string, list: readonly string[]): string => {
    let name = renamed.get(key);
    if (name === undefined) renamed.set(key, (name = pick(list)));
    return name;
  };
  const person = (name: string): string => {
    const words = name.split(' ');
    return words
      .map((word, i) => {
        const plain = /^\p{Lu}\p{Ll}{2,}$/u.test(word);
        if (!plain) return word;
        const last = i === words.length - 1;
        return once(
          `person ${word}`,
          last && words.length > 1
            ? stock.surnames
            : last && random() < 0.7
              ? stock.surnames
              : stock.given,
        );
      })
      .join(' ');
  };
  const place = (name: string): string =>
    /^\p{Lu}\p{Ll}+$/u.test(name)
      ? once(`place ${name}`, countries.has(name) ? stock.countries : stock.towns)
      : name;
  const rename = (name: string, type: string): string =>
    type === 'PER' ? person(name) : type === 'LOC' ? place(name) : name;
  return { ...document, lines: document.lines.map((line) => rewrite(line, rename)) };
}

function rewrite(
  { text, spans }: TaggedText,
  rename: (name: string, type: string) => string,
): TaggedText {
  const moved: TaggedSpan[] = [];
  let result = '';
  let at = 0;
  for (const { start, end, type } of spans) {
    result += text.slice(at, start);
    const name = rename(text.slice(start, end), type);
    moved.push({ start: result.length, end: result.length + name.length, type });
    result += name;
    at = end;
  }
  return { text: result + text.slice(at), spans: moved };
}

const SMALL_WORD = /^(?:a|an|the|of|in|on|to|for|and|at|by|as|with|from)$/;

/** How a line may be written besides as in running text. */
export type Dress = 'CAPITALS' | 'Title Case' | 'lower case';

/** The story in capitals or title case, as headlines are, or in the lower case of hurried messages. */
export function dressStory(document: TaggedDocument, dress: Dress): TaggedDocument {
  const lines = document.lines.map(({ text, spans }) => {
    const dressed = dressText(text, dress);
    // "ß" grows in capitals: spans would no longer fit.
    return { text: dressed.length === text.length ? dressed : text, spans };
  });
  return { ...document, lines };
}

function dressText(text: string, dress: Dress): string {
  if (dress === 'CAPITALS') return text.toUpperCase();
  if (dress === 'lower case') return text.toLowerCase();
  return text.replace(/(?<![\p{L}’'])\p{Ll}+/gu, (word) =>
    SMALL_WORD.test(word) ? word : word[0]!.toUpperCase() + word.slice(1),
  );
}
