import { type Story, yearsIn } from './describe-story.ts';
import type { Candidate } from './make-candidates.ts';

/** One thing the ranking looks at: a number, mostly 0 to 1, with the reason it may tell. */
export interface Feature {
  name: FeatureName;
  reason: string;
  measure: (candidate: Candidate, story: Story) => number;
}

export type FeatureName = (typeof FEATURE_NAMES)[number];

export const FEATURE_NAMES = [
  'first',
  'second',
  'early',
  'distance',
  'late',
  'opensBlock',
  'likeLead',
  'likeStory',
  'mainWords',
  'turnsOfPhrase',
  'headline',
  'headlineShare',
  'salience',
  'names',
  'capitals',
  'newsVerbs',
  'recency',
  'background',
  'olderYear',
  'reporting',
  'quotation',
  'numbers',
  'voices',
  'brief',
  'long',
  'longLead',
  'density',
  'commas',
] as const;

/** A screen's worth of the story's first sentences, for `distance`: 5 doublings are 31 sentences. */
const DOUBLINGS = 5;

/** Every feature, in the order of `FEATURE_NAMES`. */
export const FEATURES: readonly Feature[] = [
  {
    name: 'first',
    reason: 'News puts its point first.',
    measure: ({ place }) => Number(place === 0),
  },
  {
    name: 'second',
    reason: 'The second sentence often completes the lead.',
    measure: ({ place }) => Number(place === 1),
  },
  {
    name: 'early',
    reason: 'What matters comes before what explains it.',
    measure: ({ place }) => 1 / (1 + place),
  },
  {
    name: 'distance',
    reason: 'Each doubling of the way down matters less.',
    measure: ({ place }) => Math.log2(1 + place) / DOUBLINGS,
  },
  {
    name: 'late',
    reason: 'Ends of stories are background, or a look ahead.',
    measure: ({ index }, { sentences }) => index / sentences.length,
  },
  {
    name: 'opensBlock',
    reason: 'A paragraph’s first sentence makes its point.',
    measure: ({ source, index }, { sentences }) =>
      Number(sentences[index - 1]?.block !== source.block),
  },
  {
    name: 'likeLead',
    reason: 'What speaks of the lead’s matter is about the story.',
    measure: ({ index }, { words, lead }) => shareIn(words[index], lead),
  },
  {
    name: 'likeStory',
    reason: 'Words that the whole story uses are its subject.',
    measure: likeStory,
  },
  {
    name: 'mainWords',
    reason: 'A sentence that holds many of the story’s ten main words sums it up.',
    measure: ({ terms }, { mainWords }) => coverage(terms, mainWords),
  },
  {
    name: 'turnsOfPhrase',
    reason: 'Pairs of words that the story repeats are its matter.',
    measure: turnsOfPhrase,
  },
  {
    name: 'headline',
    reason: 'The headline names the point.',
    measure: ({ terms }, { headline }) => coverage(terms, headline),
  },
  {
    name: 'headlineShare',
    reason: 'A sentence mostly of headline words says it in full.',
    measure: ({ index }, { words, headline }) => shareIn(words[index], headline),
  },
  {
    name: 'salience',
    reason: 'Points are about the story’s main names.',
    measure: ({ index }, { named }) => Math.min(2, named[index]?.salience ?? 0) / 2,
  },
  {
    name: 'names',
    reason: 'Many names in one sentence are a list.',
    measure: ({ index }, { named }) => Math.min(4, named[index]?.count ?? 0) / 4,
  },
  {
    name: 'capitals',
    reason: 'Facts have names in them, known to us or not.',
    measure: ({ text, words }) => (text.match(/(?<= )\p{Lu}/gu)?.length ?? 0) / words,
  },
  {
    name: 'newsVerbs',
    reason: '“Killed”, “launched”, “agreed”: something happened.',
    measure: ({ text }, { finders }) => Number(finders.newsVerbs(text)),
  },
  {
    name: 'recency',
    reason: '“On Monday” marks the news in the story.',
    measure: ({ text }, { finders }) => Number(finders.recency(text)),
  },
  {
    name: 'background',
    reason: 'What was before the news explains it; readers want the news.',
    measure: ({ background }) => Number(background),
  },
  {
    name: 'olderYear',
    reason: 'A year before the story’s own dates a sentence.',
    measure: ({ text }, { year }) =>
      Number(year !== undefined && yearsIn(text).some((named) => named < year)),
  },
  {
    name: 'reporting',
    reason: 'Who says it tells news from commentary.',
    measure: ({ text }, { finders }) => Number(finders.reporting(text)),
  },
  {
    name: 'quotation',
    reason: 'Quotations colour a story more than they tell it.',
    measure: quotationShare,
  },
  {
    name: 'numbers',
    reason: 'Editors keep figures.',
    measure: ({ text }) => Math.min(2, text.match(/\p{N}+/gu)?.length ?? 0) / 2,
  },
  {
    name: 'voices',
    reason: '“I” and “we” belong to a speaker, not to the news.',
    measure: ({ text }, { finders }) => Number(finders.voices(text)),
  },
  {
    name: 'brief',
    reason: 'Very short sentences say little.',
    measure: ({ words }) => Math.max(0, 14 - words) / 14,
  },
  {
    name: 'long',
    reason: 'Long sentences hold more, and cost more to read.',
    measure: ({ words }) => Math.max(0, words - 18) / 18,
  },
  {
    name: 'longLead',
    reason: 'A long lead holds the whole story.',
    measure: ({ words, place }) => (place === 0 ? Math.max(0, words - 18) / 18 : 0),
  },
  {
    name: 'density',
    reason: 'Words of meaning against words of grammar.',
    measure: ({ words, terms }) => terms.size / words,
  },
  {
    name: 'commas',
    reason: 'Commas are lists and asides.',
    measure: ({ text }) => Math.min(4, text.match(/[,،、，]/gu)?.length ?? 0) / 4,
  },
];

function shareIn(words: readonly string[] | undefined, set: ReadonlySet<string>): number {
  if (!words || words.length === 0) return 0;
  let shared = 0;
  for (const word of words) if (set.has(word)) shared++;
  return shared / words.length;
}

function coverage(terms: ReadonlySet<string>, set: ReadonlySet<string>): number {
  if (set.size === 0) return 0;
  let covered = 0;
  for (const word of set) if (terms.has(word)) covered++;
  return covered / set.size;
}

function likeStory({ index }: Candidate, { words, commonness }: Story): number {
  const own = words[index] ?? [];
  if (own.length === 0) return 0;
  let sum = 0;
  for (const word of own) sum += Math.sqrt(commonness.get(word) ?? 0);
  return sum / own.length;
}

function turnsOfPhrase({ index }: Candidate, { words, pairs }: Story): number {
  const own = words[index] ?? [];
  if (own.length < 2) return 0;
  let repeated = 0;
  for (let i = 0; i + 1 < own.length; i++) {
    if ((pairs.get(`${own[i]} ${own[i + 1]}`) ?? 0) > 1) repeated++;
  }
  return repeated / (own.length - 1);
}

function quotationShare({ index }: Candidate, { quotations, sentences }: Story): number {
  const inside = quotations[index]?.inside ?? [];
  const length = sentences[index]?.text.length ?? 1;
  return inside.reduce((sum, [start, end]) => sum + (end - start), 0) / length;
}
