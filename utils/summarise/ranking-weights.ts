import type { FeatureName } from './ranking-features.ts';

/**
 * What each feature is worth; positive speaks for a sentence. Learned: `npm run train:bullets`,
 * training/README says from what.
 */
export const RANKING_WEIGHTS: Readonly<Record<FeatureName, number>> = {
  second: -0.03,
  early: 1.03,
  distance: -1.23,
  late: 0.15,
  opensBlock: 0.12,
  likeLead: -0.22,
  likeStory: 1.94,
  mainWords: 0.94,
  turnsOfPhrase: 0.64,
  headline: 0.83,
  headlineShare: 1.36,
  salience: -0.1,
  names: -0.01,
  capitals: 0.28,
  newsVerbs: 0.11,
  recency: 0.16,
  background: -0.1,
  olderYear: -0.16,
  reporting: 0.03,
  quotation: -0.47,
  numbers: 0.19,
  voices: -0.13,
  long: -0.14,
  density: -0.35,
  commas: -0.28,
  joined: -0.36,
  joinedLead: 0.86,
};

/** What it costs a sentence to say again nothing but what is said. */
export const REPETITION_COST = 1.0;
