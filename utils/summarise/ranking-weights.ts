import type { FeatureName } from './ranking-features.ts';

/**
 * What each feature is worth; positive speaks for a sentence. Learned: `npm run train:bullets`,
 * training/README says from what.
 */
export const RANKING_WEIGHTS: Readonly<Record<FeatureName, number>> = {
  first: 0.0,
  second: -0.07,
  early: 1.07,
  distance: -1.21,
  late: 0.15,
  opensBlock: 0.12,
  likeLead: -0.23,
  likeStory: 1.82,
  mainWords: 0.95,
  turnsOfPhrase: 0.76,
  headline: 0.59,
  headlineShare: 1.1,
  salience: 0.3,
  names: -0.28,
  capitals: 0.37,
  newsVerbs: 0.12,
  recency: 0.17,
  background: 0.07,
  olderYear: -0.12,
  reporting: 0.02,
  quotation: -0.47,
  numbers: 0.23,
  voices: -0.09,
  brief: 0.47,
  long: 0.01,
  longLead: 0.0,
  density: -0.37,
  commas: -0.27,
};

/** What sharing all its words with a chosen bullet costs a sentence; learned with the weights. */
export const REPETITION_COST = 0.79;
