import type { FeatureName } from './ranking-features.ts';

/**
 * What each feature is worth; positive speaks for a sentence. Learned: `npm run train:bullets`,
 * training/README says from what.
 */
export const RANKING_WEIGHTS: Readonly<Record<FeatureName, number>> = {
  first: 0.0,
  second: -0.06,
  early: 1.02,
  distance: -1.14,
  late: 0.09,
  opensBlock: 0.11,
  likeLead: 0.05,
  likeStory: 1.77,
  mainWords: 0.96,
  turnsOfPhrase: 0.75,
  headline: 0.68,
  headlineShare: 1.0,
  salience: 0.3,
  names: -0.23,
  capitals: 0.25,
  newsVerbs: 0.1,
  recency: 0.18,
  background: 0.06,
  olderYear: -0.12,
  reporting: -0.01,
  quotation: -0.41,
  numbers: 0.25,
  voices: -0.11,
  brief: 0.49,
  long: 0.04,
  longLead: 0.0,
  density: -0.31,
  commas: -0.31,
};

/** What sharing all its words with a chosen bullet costs a sentence; learned with the weights. */
export const REPETITION_COST = 0.92;
