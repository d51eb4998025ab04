import { type Story, yearsIn } from '../describe-story.ts';
import type { Candidate } from '../candidate.ts';
import { type Feature, sum } from './feature.ts';

/** Whether a sentence tells news, or what explains and colours it. */
export const NEWS_FEATURES = [
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
] as const satisfies readonly Feature[];

function quotationShare({ sentences }: Candidate, story: Story): number {
  const inside = sentences.flatMap((i) => story.quotations[i]?.inside ?? []);
  const length = sum(sentences, (i) => story.sentences[i]?.text.length);
  return sum(inside, ([start, end]) => end - start) / length;
}
