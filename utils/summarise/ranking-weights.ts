import type { FeatureName } from './ranking-features.ts';

/**
 * What each feature is worth; positive speaks for a sentence. Learned: `npm run train:bullets`,
 * training/README says from what.
 */
export const RANKING_WEIGHTS: Readonly<Record<FeatureName, number>> = {
  second: -0.02,
  early: 0.99,
  distance: -1.25,
  late: 0.15,
  opensBlock: 0.13,
  likeLead: -0.42,
  likeStory: 1.73,
  mainWords: 1.0,
  turnsOfPhrase: 0.71,
  headline: 0.75,
  headlineShare: 1.08,
  salience: 0.02,
  names: -0.04,
  capitals: 0.25,
  newsVerbs: 0.11,
  recency: 0.15,
  background: -0.11,
  olderYear: -0.15,
  reporting: 0.05,
  quotation: -0.47,
  numbers: 0.22,
  voices: -0.16,
  brief: 0.32,
  long: -0.08,
  density: -0.36,
  commas: -0.26,
  joined: -0.36,
  joinedLead: 0.77,
};

/** What sharing all its words with a chosen bullet costs a sentence; learned with the weights. */
export const REPETITION_COST = 0.7;
