import { type Feature, sum } from './feature.ts';

/** Who and what a sentence names. */
export const NAME_FEATURES = [
  {
    name: 'salience',
    reason: 'Points are about the story’s main names.',
    measure: ({ sentences }, { named }) =>
      Math.min(
        2,
        sum(sentences, (i) => named[i]?.salience),
      ) / 2,
  },
  {
    name: 'names',
    reason: 'Many names in one sentence are a list.',
    measure: ({ sentences }, { named }) =>
      Math.min(
        4,
        sum(sentences, (i) => named[i]?.count),
      ) / 4,
  },
  {
    name: 'capitals',
    reason: 'Facts have names in them, known to us or not.',
    measure: ({ text, words }) => (text.match(/(?<= )\p{Lu}/gu)?.length ?? 0) / words,
  },
] as const satisfies readonly Feature[];
