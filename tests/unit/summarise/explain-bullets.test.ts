import { expect, test } from 'vitest';
import { explainBullets } from '../../../utils/summarise/explain-bullets.ts';
import { summariseArticle } from '../../../utils/summarise/summarise-article.ts';
import { splitSentences } from '../../../utils/text/split-sentences.ts';
import { articleOf, peopleOf } from './story-of.ts';

test('every bullet is explained, also one whose name was put in, weightiest reason first', () => {
  const article = articleOf([
    'Who will pay for the ferries, and what did Mia Torres tell the council of Port Haven?',
    'Torres promised cheaper ferries for the summer, and two new buses for the old town.',
    'Shop owners near the harbour want lower rents until the bridge is open again.',
    'Repairs to the bridge will cost about $40 million and take two years.',
  ]);
  const sentences = splitSentences(article);
  const people = peopleOf(article, ['Mia Torres|Torres']);
  const explained = explainBullets(article, sentences, people, 'long');
  expect(explained.map(({ bullet }) => bullet)).toEqual(
    summariseArticle(article, sentences, people, 'long'),
  );
  expect(explained[0]?.bullet.text).toMatch(/^Mia Torres promised/);
  for (const { reasons } of explained) {
    const weights = reasons.map(({ worth }) => Math.abs(worth));
    expect(weights).toEqual(weights.toSorted((a, b) => b - a));
  }
});
