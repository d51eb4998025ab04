import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashText, keyOf } from '../../utils/entities/hash.ts';
import {
  type Lexicon,
  ListFlag,
  MAX_PHRASE_WORDS,
  phraseHash,
} from '../../utils/entities/lexicon.ts';
import { tokenise } from '../../utils/text/tokenise.ts';
import type { LabelledStory } from './label-words.ts';

/** What lists and clusters say, by key (`keyOf` a phrase's or a word's hash). */
export interface LexiconTables {
  flags: ReadonlyMap<number, number>;
  clusters: ReadonlyMap<number, number>;
}

/** A lexicon over tables, as the recogniser's is over its weight file. */
export function lexiconOf({ flags, clusters }: LexiconTables): Lexicon {
  return {
    flags: (phrase) => flags.get(keyOf(phrase)) ?? 0,
    cluster: (word) => clusters.get(keyOf(word)) ?? 0,
  };
}

/** Which list file says what. */
const LISTS: Readonly<Record<string, number>> = {
  'given-names.txt': ListFlag.given,
  'surnames.txt': ListFlag.surname,
  'own-given-names.txt': ListFlag.given,
  'own-surnames.txt': ListFlag.surname,
  'cities-large.txt': ListFlag.largeCity,
  'capitals.txt': ListFlag.largeCity,
  'towns.txt': ListFlag.town,
  'countries.txt': ListFlag.country,
  'own-countries.txt': ListFlag.country,
  'own-regions.txt': ListFlag.region,
  'own-demonyms.txt': ListFlag.demonym,
  'own-organisations.txt': ListFlag.organisation,
};

// A word met at least this often, and mostly without a capital, is ordinary.
const ORDINARY_COUNT = 3;
const ORDINARY_SHARE = 0.5;

/** Read the lists of a folder, find the ordinary words of the stories, and join both with the clusters. */
export function buildLexicon(
  folder: string,
  stories: readonly LabelledStory[],
  clusters: ReadonlyMap<string, number>,
): LexiconTables {
  const flags = new Map<number, number>();
  const add = (key: number, flag: number): void =>
    void flags.set(key, (flags.get(key) ?? 0) | flag);
  const ordinary = ordinaryWords(stories);
  for (const word of ordinary) add(keyOf(phraseHash([word])), ListFlag.ordinary);
  const files = new Set(readdirSync(folder));
  for (const [file, flag] of Object.entries(LISTS)) {
    if (!files.has(file)) continue;
    for (const row of readFileSync(join(folder, file), 'utf8').split('\n')) {
      if (!row || row.startsWith('#')) continue;
      const words = tokenise(row).map((token) => token.text);
      const town = flag === ListFlag.town && words.length === 1 && ordinary.has(row.toLowerCase());
      if (words.length <= MAX_PHRASE_WORDS && !town) add(keyOf(phraseHash(words)), flag);
    }
  }
  const byKey = [...clusters].map(([word, cluster]) => [keyOf(hashText(word)), cluster] as const);
  return { flags, clusters: new Map(byKey) };
}

function ordinaryWords(stories: readonly LabelledStory[]): Set<string> {
  const uses = new Map<string, { lower: number; total: number }>();
  for (const story of stories)
    for (const { words } of story)
      words.forEach((word, i) => {
        if (i === 0 || !/^\p{L}/u.test(word)) return;
        const lower = word.toLowerCase();
        const use = uses.get(lower) ?? { lower: 0, total: 0 };
        use.total++;
        if (word === lower) use.lower++;
        uses.set(lower, use);
      });
  return new Set(
    [...uses]
      .filter(([, u]) => u.lower >= ORDINARY_COUNT && u.lower >= u.total * ORDINARY_SHARE)
      .map(([word]) => word),
  );
}
