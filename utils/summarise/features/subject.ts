import type { Story } from '../describe-story.ts';
import type { Candidate } from '../candidate.ts';
import type { Feature } from './feature.ts';

/** Whether a sentence speaks of what the story is about. */
export const SUBJECT_FEATURES = [
  {
    name: 'likeLead',
    reason: 'What speaks of the lead’s matter is about the story.',
    measure: ({ content }, { lead }) => shareIn(content, lead),
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
] as const satisfies readonly Feature[];

function shareIn(words: readonly string[], set: ReadonlySet<string>): number {
  if (words.length === 0) return 0;
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

function likeStory({ content }: Candidate, { commonness }: Story): number {
  if (content.length === 0) return 0;
  let sum = 0;
  for (const word of content) sum += Math.sqrt(commonness.get(word) ?? 0);
  return sum / content.length;
}

function turnsOfPhrase({ content }: Candidate, { pairs }: Story): number {
  if (content.length < 2) return 0;
  let repeated = 0;
  for (let i = 0; i + 1 < content.length; i++) {
    if ((pairs.get(`${content[i]} ${content[i + 1]}`) ?? 0) > 1) repeated++;
  }
  return repeated / (content.length - 1);
}
