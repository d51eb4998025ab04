import type { FeatureName } from './ranking-features.ts';

/**
 * What each feature is worth; positive speaks for a sentence. Learned: `npm run train:bullets`,
 * training/README says from what.
 */
export const RANKING_WEIGHTS: Readonly<Record<FeatureName, number>> = {
  second: -0.03,
  early: 1.03,
  distance: -1.25,
  late: 0.18,
  opensBlock: 0.2,
  likeLead: -0.25,
  likeStory: 1.93,
  mainWords: 0.96,
  turnsOfPhrase: 0.7,
  headline: 0.88,
  headlineShare: 1.41,
  salience: -0.13,
  names: -0.01,
  capitals: 0.31,
  newsVerbs: 0.09,
  recency: 0.16,
  background: -0.09,
  olderYear: -0.15,
  reporting: 0.02,
  quotation: -0.48,
  numbers: 0.2,
  voices: -0.15,
  long: -0.17,
  density: -0.29,
  commas: -0.25,
  joined: -0.34,
  joinedLead: 0.82,
};
