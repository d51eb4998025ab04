import { FEATURES } from '../../utils/summarise/ranking-features.ts';

/** The weight file as TypeScript: a line a feature, with at most two digits behind the point. */
export function formatWeights(weights: Float64Array): string {
  const lines = FEATURES.map(({ name }, f) => `  ${name}: ${digits(weights[f] ?? 0)},`);
  return `import type { FeatureName } from './ranking-features.ts';

/**
 * What each feature is worth; positive speaks for a sentence. Learned: \`npm run train:bullets\`,
 * training/README says from what.
 */
export const RANKING_WEIGHTS: Readonly<Record<FeatureName, number>> = {
${lines.join('\n')}
};
`;
}

/** "1.10" as the formatter has it: "1.1". */
function digits(value: number): string {
  return value.toFixed(2).replace(/0$/u, '');
}
