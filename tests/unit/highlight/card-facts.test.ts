import { describe, expect, test } from 'vitest';
import { cardFacts } from '../../../entrypoints/present-page/card-facts.ts';
import type { Digest } from '../../../utils/digest.ts';
import type { Entity } from '../../../utils/entities/recognise-entities.ts';

const BLOCKS = [
  'It rained on Tuesday. Brandt stayed in.',
  'Mr. Olaf Brandt, the harbour master of St. Olav, spoke first. Nobody answered him.',
  'At noon Brandt left.',
];

function digestOf(sources: [block: number, words: string][]): Digest {
  return {
    article: {
      headline: 'Rain',
      lang: 'en',
      access: 'full',
      publisherPoints: [],
      blocks: BLOCKS.map((text) => ({ kind: 'paragraph', origin: 'page', text })),
    },
    entities: [],
    bullets: sources.map(([block, words]) => ({
      text: words,
      origin: 'quoted',
      sources: [{ block, ...spanOf(block, words) }],
    })),
  };
}

function spanOf(block: number, words: string): { start: number; end: number } {
  const start = BLOCKS[block]?.indexOf(words) ?? -1;
  return { start, end: start + words.length };
}

const entityOf = (name: string, mentions: [block: number, words: string][]): Entity => ({
  name,
  kind: 'person',
  aliases: [],
  salience: 1,
  mentions: mentions.map(([block, text]) => ({ block, text, ...spanOf(block, text) })),
});

const BRANDT = entityOf('Olaf Brandt', [
  [0, 'Brandt'],
  [1, 'Olaf Brandt'],
  [2, 'Brandt'],
]);

describe('cardFacts', () => {
  test('the sentence of the first full mention, not of the first', () => {
    expect(cardFacts(digestOf([]), BRANDT).sentence).toEqual({
      before: 'Mr. ',
      name: 'Olaf Brandt',
      after: ', the harbour master of St. Olav, spoke first.',
    });
  });

  test('a name never given in full: the sentence of its first mention', () => {
    const brandt = entityOf('Olaf B. Brandt', [[2, 'Brandt']]);
    expect(cardFacts(digestOf([]), brandt).sentence).toEqual({
      before: 'At noon ',
      name: 'Brandt',
      after: ' left.',
    });
  });

  test('the bullets that rest on a sentence naming it', () => {
    const digest = digestOf([
      [0, 'It rained on Tuesday.'],
      [0, 'Brandt stayed in.'],
      [1, 'Nobody answered him.'],
      [2, 'At noon Brandt left.'],
    ]);
    expect(cardFacts(digest, BRANDT).bullets.map(({ text }) => text)).toEqual([
      'Brandt stayed in.',
      'At noon Brandt left.',
    ]);
  });
});
