import type { FeatureName } from './ranking-features.ts';

/**
 * What each feature is worth; positive speaks for a sentence. Learned: `npm run train:bullets`,
 * training/README says from what.
 */
export const RANKING_WEIGHTS: Readonly<Record<FeatureName, number>> = {
  second: -0.02,
  early: 1.0,
  distance: -1.25,
  late: 0.16,
  opensBlock: 0.13,
  likeLead: -0.26,
  likeStory: 1.85,
  mainWords: 1.01,
  turnsOfPhrase: 0.66,
  headline: 0.87,
  headlineShare: 1.35,
  salience: -0.08,
  names: 0.02,
  capitals: 0.26,
  newsVerbs: 0.11,
  recency: 0.14,
  background: -0.09,
  olderYear: -0.14,
  reporting: 0.04,
  quotation: -0.48,
  numbers: 0.2,
  voices: -0.15,
  brief: 0.38,
  long: -0.13,
  density: -0.38,
  commas: -0.26,
  joined: -0.33,
  joinedLead: 0.85,
};

/** What sharing all its words with a chosen bullet costs a sentence; learned with the weights. */
export const REPETITION_COST = 1.0;
