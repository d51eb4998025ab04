import type { FeatureName } from './ranking-features.ts';

/**
 * What each feature is worth; positive speaks for a sentence. Learned: `npm run train:bullets`,
 * training/README says from what.
 */
export const RANKING_WEIGHTS: Readonly<Record<FeatureName, number>> = {
  second: -0.03,
  early: 0.99,
  distance: -1.25,
  late: 0.15,
  opensBlock: 0.13,
  likeLead: -0.37,
  likeStory: 1.75,
  mainWords: 1.0,
  turnsOfPhrase: 0.72,
  headline: 0.8,
  headlineShare: 1.1,
  salience: -0.13,
  names: 0.07,
  capitals: 0.24,
  newsVerbs: 0.1,
  recency: 0.14,
  background: -0.11,
  olderYear: -0.16,
  reporting: 0.05,
  quotation: -0.47,
  numbers: 0.22,
  voices: -0.17,
  brief: 0.34,
  long: -0.09,
  density: -0.37,
  commas: -0.26,
  joined: -0.36,
  joinedLead: 0.82,
};

/** What sharing all its words with a chosen bullet costs a sentence; learned with the weights. */
export const REPETITION_COST = 0.74;
