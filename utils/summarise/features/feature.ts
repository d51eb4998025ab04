import type { Story } from '../describe-story.ts';
import type { Candidate } from '../candidate.ts';

/** One thing the ranking looks at: a number, mostly 0 to 1, with the reason it may tell. */
export interface Feature {
  name: string;
  reason: string;
  measure: (candidate: Candidate, story: Story) => number;
}

/** The sum of what `read` finds in each item, nothing counting as 0. */
export function sum<T>(items: readonly T[], read: (item: T) => number | undefined): number {
  return items.reduce((total, item) => total + (read(item) ?? 0), 0);
}
