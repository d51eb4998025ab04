import type { Story } from './describe-story.ts';
import type { Candidate } from './make-candidates.ts';

/** One thing a ranking looks at: a number, mostly 0 to 1, with the reason it may tell. */
export interface Feature {
  name: FeatureName;
  reason: string;
  measure(candidate: Candidate, story: Story): number;
}

export type FeatureName = (typeof FEATURE_NAMES)[number];

export const FEATURE_NAMES = [
  'first',
  'second',
  'third',
  'early',
  'late',
  'opensBlock',
  'likeLead',
  'likeStory',
  'headline',
  'headlineShare',
  'salience',
  'names',
  'recency',
  'background',
  'olderYear',
  'reporting',
  'quotation',
  'numbers',
  'voices',
  'brief',
  'long',
  'questions',
] as const;

/** Every feature, in the order of `FEATURE_NAMES`. */
export const FEATURES: readonly Feature[] = [
  {
    name: 'first',
    reason: 'News puts its point first.',
    measure: ({ index }) => Number(index === 0),
  },
  {
    name: 'second',
    reason: 'The second sentence often completes the lead.',
    measure: ({ index }) => Number(index === 1),
  },
  {
    name: 'third',
    reason: 'So does the third, less.',
    measure: ({ index }) => Number(index === 2),
  },
  {
    name: 'early',
    reason: 'What matters comes before what explains it.',
    measure: ({ index }) => 1 / (1 + index),
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
  { name: 'likeStory', reason: 'Words the whole story uses are its subject.', measure: likeStory },
  {
    name: 'headline',
    reason: 'The headline names the point.',
    measure: ({ index }, { words, headline }) => coverage(words[index], headline),
  },
  {
    name: 'headlineShare',
    reason: 'A sentence mostly of headline words says it again.',
    measure: ({ index }, { words, headline }) => shareIn(words[index], headline),
  },
  {
    name: 'salience',
    reason: 'Points are about the story’s main names.',
    measure: ({ index }, { named }) => Math.min(2, named[index]?.salience ?? 0) / 2,
  },
  {
    name: 'names',
    reason: 'Facts have names in them.',
    measure: ({ index }, { named }) => Math.min(4, named[index]?.count ?? 0) / 4,
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
    reason: 'A year before the story’s own dates a sentence as background.',
    measure: ({ text }, { year }) =>
      Number(/(?:19|20)\p{N}{2}/u.test(text) && year !== undefined && !text.includes(String(year))),
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
    name: 'questions',
    reason: 'A question is not yet a point.',
    measure: ({ text }) => Number(/[?؟？]/u.test(text)),
  },
];

function shareIn(words: readonly string[] | undefined, set: ReadonlySet<string>): number {
  if (!words || words.length === 0) return 0;
  let shared = 0;
  for (const word of words) if (set.has(word)) shared++;
  return shared / words.length;
}

function coverage(words: readonly string[] | undefined, set: ReadonlySet<string>): number {
  if (!words || set.size === 0) return 0;
  let covered = 0;
  for (const word of new Set(words)) if (set.has(word)) covered++;
  return covered / set.size;
}

function likeStory({ index }: Candidate, { words, commonness }: Story): number {
  const own = words[index] ?? [];
  if (own.length === 0) return 0;
  let sum = 0;
  for (const word of own) sum += Math.sqrt(commonness.get(word) ?? 0);
  return sum / own.length;
}

function quotationShare({ index }: Candidate, { quotations, sentences }: Story): number {
  const inside = quotations[index]?.inside ?? [];
  const length = sentences[index]?.text.length ?? 1;
  return inside.reduce((sum, [start, end]) => sum + (end - start), 0) / length;
}
