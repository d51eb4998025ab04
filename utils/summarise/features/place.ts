import type { Feature } from './feature.ts';

/** A screen's worth of the story's first sentences, for `distance`: 5 doublings are 31 sentences. */
const DOUBLINGS = 5;

/** Where a sentence stands. */
export const PLACE_FEATURES = [
  {
    name: 'second',
    reason: 'The second sentence often completes the lead.',
    measure: ({ place }) => Number(place === 1),
  },
  {
    name: 'early',
    reason: 'What matters comes before what explains it.',
    measure: ({ place }) => 1 / (1 + place),
  },
  {
    name: 'distance',
    reason: 'Each doubling of the way down matters less.',
    measure: ({ place }) => Math.log2(1 + place) / DOUBLINGS,
  },
  {
    name: 'opensBlock',
    reason: 'A paragraph’s first sentence makes its point.',
    measure: ({ sources, index }, { sentences }) =>
      Number(sentences[index - 1]?.block !== sources[0]?.block),
  },
] as const satisfies readonly Feature[];
