import type { FeatureName } from './ranking-features.ts';

/** What each feature is worth; positive speaks for a sentence. */
export const RANKING_WEIGHTS: Readonly<Record<FeatureName, number>> = {
  first: 2,
  second: 0.6,
  third: 0.3,
  early: 1,
  late: -0.3,
  opensBlock: 0.1,
  likeLead: 0.8,
  likeStory: 1,
  headline: 0.8,
  headlineShare: 0.3,
  salience: 0.5,
  names: 0.1,
  recency: 0.2,
  background: -1.5,
  olderYear: -0.4,
  reporting: 0,
  quotation: -0.3,
  numbers: 0.1,
  voices: -0.6,
  brief: -0.4,
  long: -0.3,
  questions: -1,
};
