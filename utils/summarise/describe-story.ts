import type { Article } from '../article.ts';
import type { Entity, Mention } from '../entities/recognise-entities.ts';
import type { Sentence } from '../text/split-sentences.ts';
import { contentWords } from './content-words.ts';
import { phraseFinder } from './find-phrases.ts';
import type { LanguageRules } from './languages/language-rules.ts';
import { primaryLanguage, rulesOf } from './languages/rules-of.ts';
import { type SentenceQuotation, readQuotations } from './read-quotations.ts';
import { type WordsBefore, readWordsBefore } from './shares-surname.ts';

/** What is known of a story before any sentence is judged; made once, read by every feature. */
export interface Story {
  article: Article;
  sentences: readonly Sentence[];
  rules: LanguageRules;
  lang: string;
  finders: Finders;
  quotations: SentenceQuotation[];
  /** Content words of each sentence. */
  words: string[][];
  /** Share of the story's sentences that hold a word, by word. */
  commonness: ReadonlyMap<string, number>;
  /** The words that most of its sentences share, ten at most. */
  mainWords: ReadonlySet<string>;
  /** How often each pair of neighbouring content words occurs. */
  pairs: ReadonlyMap<string, number>;
  headline: ReadonlySet<string>;
  lead: ReadonlySet<string>;
  /** For each sentence, the salience of the entities it names, summed, and how many there are. */
  named: { salience: number; count: number }[];
  /** The people each sentence names, each with its first mention there. */
  people: { entity: Entity; mention: Mention }[][];
  /** The capitalised words before each; English only. */
  wordsBefore: WordsBefore;
  /** The year the story is told in, where the article says or shows it. */
  year: number | undefined;
}

/** Tests of a text for the tables of a language. */
export interface Finders {
  recency: (text: string) => boolean;
  reporting: (text: string) => boolean;
  background: (text: string) => boolean;
  idle: (text: string) => boolean;
  voices: (text: string) => boolean;
  turning: (text: string) => boolean;
  newsVerbs: (text: string) => boolean;
}

/** Finders hold nothing of a text, and their expressions are costly to build. */
const findersOf = new Map<LanguageRules, Finders>();

/** Read an article once for all that ranking needs; linear in its text. */
export function describeStory(
  article: Article,
  sentences: readonly Sentence[],
  entities: readonly Entity[],
): Story {
  const rules = rulesOf(article.lang);
  const words = sentences.map(({ text }) => contentWords(text, rules));
  const commonness = countCommonness(words);
  const first = sentences.findIndex(({ block }) => article.blocks[block]?.kind !== 'heading');
  return {
    article,
    sentences,
    rules,
    lang: primaryLanguage(article.lang),
    finders: findersFor(rules),
    quotations: readQuotations(sentences),
    words,
    commonness,
    mainWords: findMainWords(commonness, words.length),
    pairs: countPairs(words),
    headline: new Set(contentWords(article.headline, rules)),
    lead: new Set(words[first]),
    ...readNames(sentences, entities),
    wordsBefore: primaryLanguage(article.lang) === 'en' ? readWordsBefore(article) : new Map(),
    year: storyYear(article),
  };
}

function findersFor(rules: LanguageRules): Finders {
  const known = findersOf.get(rules);
  if (known) return known;
  const made: Finders = {
    recency: phraseFinder(rules.recency, rules.spaced),
    reporting: phraseFinder(rules.reporting, rules.spaced),
    background: phraseFinder(rules.background, rules.spaced),
    idle: phraseFinder(rules.idle, rules.spaced),
    voices: phraseFinder(rules.voices, rules.spaced),
    turning: phraseFinder(rules.turning, rules.spaced),
    newsVerbs: phraseFinder(rules.newsVerbs, rules.spaced),
  };
  findersOf.set(rules, made);
  return made;
}

function countCommonness(words: readonly string[][]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const sentence of words) {
    for (const word of new Set(sentence)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  for (const [word, count] of counts) counts.set(word, count / words.length);
  return counts;
}

function readNames(
  sentences: readonly Sentence[],
  entities: readonly Entity[],
): Pick<Story, 'named' | 'people'> {
  const named = sentences.map(() => ({ salience: 0, count: 0 }));
  const people: Story['people'] = sentences.map(() => []);
  const ofBlock = Map.groupBy(sentences.keys(), (i) => sentences[i]?.block ?? 0);
  for (const entity of entities) {
    const seen = new Set<number>();
    for (const mention of entity.mentions) {
      const at = findSentenceAt(sentences, ofBlock.get(mention.block) ?? [], mention.start);
      const entry = at === undefined ? undefined : named[at];
      if (at === undefined || !entry || seen.has(at)) continue;
      seen.add(at);
      entry.salience += entity.salience;
      entry.count += 1;
      if (entity.kind === 'person') people[at]?.push({ entity, mention });
    }
  }
  return { named, people };
}

/** By halves, so that a block of thousands of sentences stays cheap. */
function findSentenceAt(
  sentences: readonly Sentence[],
  indexes: readonly number[],
  offset: number,
): number | undefined {
  let low = 0;
  let high = indexes.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const index = indexes[middle] ?? 0;
    const sentence = sentences[index];
    if (!sentence) return undefined;
    if (offset < sentence.start) high = middle - 1;
    else if (offset >= sentence.end) low = middle + 1;
    else return index;
  }
  return undefined;
}

/** News does not speak of years this far ahead as its own. */
const YEARS = /(?<![\d.,])(?:19|20)\d{2}(?![\d.,]\d|\d)/gu;

/** The year of publication; without one, the latest year the text names. */
function storyYear({ publishedAt, blocks }: Article): number | undefined {
  const published = Number(publishedAt?.slice(0, 4));
  if (published > 1900) return published;
  let latest: number | undefined;
  for (const { text } of blocks) {
    for (const year of yearsIn(text)) if (latest === undefined || year > latest) latest = year;
  }
  return latest;
}

/** The years a text names, from 1900 to 2099. */
export function yearsIn(text: string): number[] {
  return Array.from(text.matchAll(YEARS), ([year]) => Number(year));
}

/** Ten words tell a story's subject; more are chance. */
const MAIN_WORDS = 10;

function findMainWords(commonness: ReadonlyMap<string, number>, sentences: number): Set<string> {
  const repeated = [...commonness].filter(([, share]) => share * sentences > 1);
  const best = repeated.toSorted(([, a], [, b]) => b - a).slice(0, MAIN_WORDS);
  return new Set(best.map(([word]) => word));
}

function countPairs(words: readonly string[][]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const sentence of words) {
    for (let i = 0; i + 1 < sentence.length; i++) {
      const pair = `${sentence[i]} ${sentence[i + 1]}`;
      counts.set(pair, (counts.get(pair) ?? 0) + 1);
    }
  }
  return counts;
}
