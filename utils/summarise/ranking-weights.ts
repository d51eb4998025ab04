import type { FeatureName } from './ranking-features.ts';

/**
 * What each feature is worth; positive speaks for a sentence. Learned: `npm run train:bullets`,
 * training/README says from what.
 */
export const RANKING_WEIGHTS: Readonly<Record<FeatureName, number>> = {
  first: 0.0,
  second: -0.06,
  early: 0.95,
  distance: -1.17,
  late: 0.05,
  opensBlock: 0.17,
  likeLead: -0.19,
  likeStory: 1.94,
  mainWords: 0.99,
  turnsOfPhrase: 0.66,
  headline: 0.5,
  headlineShare: 1.26,
  salience: 0.23,
  names: -0.17,
  capitals: 0.23,
  newsVerbs: 0.1,
  recency: 0.23,
  background: -0.01,
  olderYear: -0.08,
  reporting: -0.03,
  quotation: -0.37,
  numbers: 0.23,
  voices: -0.19,
  brief: 0.17,
  long: 0.06,
  longLead: 0.0,
  density: -0.4,
  commas: -0.34,
};

/** What sharing all its words with a chosen bullet costs a sentence; learned with the weights. */
export const REPETITION_COST = 0.78;
