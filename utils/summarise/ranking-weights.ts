import type { FeatureName } from './ranking-features.ts';

/**
 * What each feature is worth; positive speaks for a sentence. Learned: `npm run train:bullets`,
 * training/README says from what.
 */
export const RANKING_WEIGHTS: Readonly<Record<FeatureName, number>> = {
  second: -0.02,
  early: 0.99,
  distance: -1.26,
  late: 0.17,
  opensBlock: 0.21,
  likeLead: -0.18,
  likeStory: 1.94,
  mainWords: 0.98,
  turnsOfPhrase: 0.67,
  headline: 0.91,
  headlineShare: 1.46,
  salience: -0.1,
  names: -0.05,
  capitals: 0.34,
  newsVerbs: 0.1,
  recency: 0.17,
  background: -0.11,
  olderYear: -0.13,
  reporting: 0.02,
  quotation: -0.51,
  numbers: 0.2,
  voices: -0.09,
  long: -0.16,
  density: -0.25,
  commas: -0.28,
  joined: -0.35,
  joinedLead: 0.85,
};
