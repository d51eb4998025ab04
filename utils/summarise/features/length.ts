import type { Feature } from './feature.ts';

/** What a sentence costs to read. */
export const LENGTH_FEATURES = [
  {
    name: 'long',
    reason: 'Long sentences hold more, and cost more to read.',
    measure: ({ text }) => Math.max(0, text.length - 108) / 108,
  },
  {
    name: 'density',
    reason: 'Words of meaning against words of grammar.',
    measure: ({ words, terms }) => terms.size / words,
  },
  {
    name: 'commas',
    reason: 'Commas are lists and asides.',
    measure: ({ text }) => Math.min(4, text.match(/[,،、，]/gu)?.length ?? 0) / 4,
  },
  {
    name: 'joined',
    reason: 'Two sentences tell more than one, and cost more.',
    measure: ({ sentences }) => Number(sentences.length > 1),
  },
  {
    name: 'joinedLead',
    reason: 'A short lead says what it is about in the next sentence.',
    measure: ({ sentences, place }) => Number(sentences.length > 1 && place === 0),
  },
] as const satisfies readonly Feature[];
