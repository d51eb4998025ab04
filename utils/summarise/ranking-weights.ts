import type { FeatureName } from './ranking-features.ts';

/**
 * What each feature is worth; positive speaks for a sentence. Learned: `npm run train:bullets`,
 * training/README says from what.
 */
export const RANKING_WEIGHTS: Readonly<Record<FeatureName, number>> = {
  first: 0.0,
  second: -0.06,
  early: 1.0,
  distance: -1.14,
  late: 0.08,
  opensBlock: 0.1,
  likeLead: 0.04,
  likeStory: 1.77,
  mainWords: 0.99,
  turnsOfPhrase: 0.74,
  headline: 0.66,
  headlineShare: 1.03,
  salience: 0.31,
  names: -0.24,
  capitals: 0.28,
  newsVerbs: 0.11,
  recency: 0.18,
  background: 0.09,
  olderYear: -0.12,
  reporting: -0.01,
  quotation: -0.41,
  numbers: 0.24,
  voices: -0.12,
  brief: 0.49,
  long: 0.04,
  longLead: 0.0,
  density: -0.35,
  commas: -0.29,
};

/** What sharing all its words with a chosen bullet costs a sentence; learned with the weights. */
export const REPETITION_COST = 0.94;
