import type { Story } from './describe-story.ts';
import type { Candidate } from './candidate.ts';
import { FEATURES, type FeatureName } from './ranking-features.ts';

/** Give every candidate its score: the weighted sum of its features. */
export function scoreCandidates(
  candidates: readonly Candidate[],
  story: Story,
  weights: Readonly<Record<FeatureName, number>>,
): number[] {
  return candidates.map((candidate) =>
    FEATURES.reduce((sum, { name, measure }) => sum + weights[name] * measure(candidate, story), 0),
  );
}
