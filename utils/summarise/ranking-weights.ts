import type { FeatureName } from './ranking-features.ts';

/**
 * What each feature is worth; positive speaks for a sentence. Learned: `npm run train:bullets`,
 * training/README says from what.
 */
export const RANKING_WEIGHTS: Readonly<Record<FeatureName, number>> = {
  second: -0.02,
  early: 0.95,
  distance: -1.22,
  late: 0.15,
  opensBlock: 0.2,
  likeLead: -0.26,
  likeStory: 1.93,
  mainWords: 0.97,
  turnsOfPhrase: 0.67,
  headline: 0.9,
  headlineShare: 1.41,
  salience: -0.08,
  names: -0.04,
  capitals: 0.29,
  newsVerbs: 0.1,
  recency: 0.17,
  background: -0.1,
  olderYear: -0.13,
  reporting: 0.02,
  quotation: -0.5,
  numbers: 0.19,
  voices: -0.1,
  long: -0.17,
  density: -0.27,
  commas: -0.28,
  joined: -0.32,
  joinedLead: 0.83,
};
