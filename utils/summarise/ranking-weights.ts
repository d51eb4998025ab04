import type { FeatureName } from './ranking-features.ts';

/**
 * What each feature is worth; positive speaks for a sentence. Learned: `npm run train:bullets`,
 * training/README says from what.
 */
export const RANKING_WEIGHTS: Readonly<Record<FeatureName, number>> = {
  second: -0.01,
  early: 0.94,
  distance: -1.23,
  late: 0.15,
  opensBlock: 0.2,
  likeLead: -0.26,
  likeStory: 1.93,
  mainWords: 0.97,
  turnsOfPhrase: 0.67,
  headline: 0.91,
  headlineShare: 1.42,
  salience: -0.09,
  names: -0.03,
  capitals: 0.28,
  newsVerbs: 0.1,
  recency: 0.17,
  background: -0.09,
  olderYear: -0.13,
  reporting: 0.02,
  quotation: -0.49,
  numbers: 0.19,
  voices: -0.1,
  long: -0.18,
  density: -0.27,
  commas: -0.27,
  joined: -0.32,
  joinedLead: 0.81,
};
