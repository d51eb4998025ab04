import type { FeatureName } from './ranking-features.ts';

/**
 * What each feature is worth; positive speaks for a sentence. Learned: `npm run train:bullets`,
 * training/README says from what.
 */
export const RANKING_WEIGHTS: Readonly<Record<FeatureName, number>> = {
  second: -0.08,
  early: 1.44,
  distance: -0.77,
  opensBlock: 0.16,
  likeLead: -0.32,
  likeStory: 5.31,
  mainWords: 0.44,
  turnsOfPhrase: 0.33,
  headline: 1.51,
  salience: -0.23,
  names: 0.02,
  capitals: 0.43,
  newsVerbs: 0.09,
  recency: 0.14,
  background: -0.83,
  olderYear: -0.08,
  reporting: 0.01,
  quotation: -0.39,
  numbers: 0.17,
  voices: -0.09,
  long: -0.21,
  density: 0.02,
  commas: -0.24,
  joined: -0.27,
  joinedLead: 0.81,
};
