import type { FeatureName } from './ranking-features.ts';

/**
 * What each feature is worth; positive speaks for a sentence. Learned: `npm run train:bullets`,
 * training/README says from what.
 */
export const RANKING_WEIGHTS: Readonly<Record<FeatureName, number>> = {
  second: -0.02,
  early: 1.01,
  distance: -1.26,
  late: 0.18,
  opensBlock: 0.2,
  likeLead: -0.21,
  likeStory: 1.92,
  mainWords: 0.95,
  turnsOfPhrase: 0.7,
  headline: 0.89,
  headlineShare: 1.41,
  salience: -0.15,
  names: 0.01,
  capitals: 0.31,
  newsVerbs: 0.09,
  recency: 0.16,
  background: -0.09,
  olderYear: -0.14,
  reporting: 0.03,
  quotation: -0.48,
  numbers: 0.2,
  voices: -0.14,
  long: -0.17,
  density: -0.29,
  commas: -0.24,
  joined: -0.33,
  joinedLead: 0.84,
};
