import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Article } from '../../../utils/article.ts';
import { findUngrounded } from '../../../utils/summarise/check-grounding.ts';
import { findLeaningOpener } from '../../../utils/summarise/find-leaning.ts';
import { losesSpeaker } from '../../../utils/summarise/loses-speaker.ts';
import { makeCandidates } from '../../../utils/summarise/make-candidates.ts';
import { summariseArticle } from '../../../utils/summarise/summarise-article.ts';
import { splitSentences } from '../../../utils/text/split-sentences.ts';
import { articleOf, peopleOf, storyOf } from './story-of.ts';

const bulletsOf = (
  article: Article,
  length: 'short' | 'medium' | 'long' = 'short',
  people: readonly string[] = [],
) => summariseArticle(article, splitSentences(article), peopleOf(article, people), length);

const STORY = [
  'PORT HAVEN: The city council of Port Haven voted on Tuesday to close the old harbour bridge for repairs.',
  'The decision was expected. Engineers found cracks in two of the four pillars of the bridge in March, the city said in a statement.',
  '“The pillars will not last another winter,” Mayor Mia Torres said.',
  'She promised a free ferry for the summer. The ferry will leave the harbour every ten minutes from June.',
  '“We shall manage.”',
  'In 1998, the council closed the bridge for a year.',
  'Shop owners near the harbour want the council to lower their rents while the bridge is closed.',
  'Repairs to the bridge will cost about $40 million and take two years, the city said.',
];
const story = articleOf(STORY, {
  headline: 'Port Haven to close harbour bridge for repairs',
  publishedAt: '2025-05-06T08:00:00Z',
});

test('the lead comes first, without its dateline, and says so', () => {
  const [lead] = bulletsOf(story);
  expect(lead).toEqual({
    text: 'The city council of Port Haven voted on Tuesday to close the old harbour bridge for repairs.',
    origin: 'shortened',
    sources: [{ block: 0, start: 0, end: STORY[0]?.length }],
  });
});

test.each([
  ['short', 3],
  ['medium', 5],
  ['long', 7],
] as const)(
  '%s: at most %i, in reading order, none leaning, none without its speaker',
  (length, most) => {
    const bullets = bulletsOf(story, length, ['Mia Torres|Torres']);
    expect(bullets.length).toBeGreaterThan(1);
    expect(bullets.length).toBeLessThanOrEqual(most);
    const places = bullets.map(
      ({ sources }) => (sources[0]?.block ?? 0) * 1e4 + (sources[0]?.start ?? 0),
    );
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    const all = bullets.map(({ text }) => text).join('\n');
    expect(all).not.toMatch(/^(?:She|The decision)/mu);
    expect(all).not.toContain('manage');
    expect(all).not.toContain('1998');
  },
);

test('a name stands for the pronoun, and where it came from is recorded', () => {
  const won = articleOf([
    'Voters in Port Haven elected a new council on Sunday after a long campaign.',
    'Mia Torres won the mayoral race by 300 votes. She promised cheaper ferries for the summer.',
    'It rained all day. Few minded.',
  ]);
  const bullet = bulletsOf(won, 'long', ['Mia Torres|Torres']).find(({ replaced }) => replaced);
  expect(bullet).toEqual({
    text: 'Mia Torres promised cheaper ferries for the summer.',
    origin: 'shortened',
    sources: [{ block: 1, start: 46, end: 90 }],
    replaced: [{ start: 0, end: 10, by: { block: 1, start: 0, end: 10 } }],
  });
});

test('what the publisher’s points say is not said again', () => {
  const pointed = {
    ...story,
    publisherPoints: ['Council of Port Haven votes to close old harbour bridge for repairs'],
  };
  expect(
    bulletsOf(pointed)
      .map(({ text }) => text)
      .join('\n'),
  ).not.toContain('voted on Tuesday');
});

test.each<[string, Article]>([
  ['nothing', articleOf([])],
  [
    'a heading',
    {
      ...story,
      blocks: [{ kind: 'heading', text: 'The bridge is closed today.', origin: 'page' }],
    },
  ],
  ['a pronoun only', articleOf(['He left.'])],
  ['stops', articleOf(['. . .', '…'])],
])('%s gives no bullets', (_what, article) => expect(bulletsOf(article)).toEqual([]));

test.each([
  // Too long for any other bullet, and nothing in it can be spared.
  'The city council of Port Haven voted on Tuesday by nine votes to four to close the old harbour bridge and the two roads that lead to it from the market square for at least two years of repairs to its cracked pillars.',
  // It says itself who "his" is, and what "this term" means.
  'A young accountant fell from the harbour bridge of Port Haven to his death on Monday.',
  'The striker has scored only twice for Port Haven United this term.',
  'The harbour company of Port Haven has built a ferry without an engine .',
  'The town must close the old harbour bridge for good, the mayor told the council.?',
])('the lead is a bullet: %s', (lead) => {
  const [first] = bulletsOf(articleOf([lead, ...STORY.slice(1)]));
  expect(first?.sources[0]?.block).toBe(0);
});

test('behind an opening that is no bullet, the lead is the next sentence that stands alone', () => {
  const lead =
    'At a meeting that went on until midnight, the council of Port Haven voted by nine votes to four to close the old harbour bridge and both of the roads that lead to it from the market square for two years of repairs.';
  const [first] = bulletsOf(articleOf(['Mind the gap.', lead, ...STORY.slice(1)]));
  expect(first?.sources[0]?.block).toBe(1);
});

test('no other bullet may be as long', () => {
  const long = `${'The council and the harbour company agreed that '.repeat(5)}work begins.`;
  const others = bulletsOf(articleOf([...STORY, long, long, long]), 'long');
  expect(others.some(({ text }) => text.startsWith('The council and'))).toBe(false);
});

test('a small story gives fewer bullets', () => {
  expect(bulletsOf(articleOf(STORY.slice(0, 1)), 'long')).toHaveLength(1);
});

const FIXTURES = path.resolve(import.meta.dirname, '../../fixtures/articles');
const articles = readdirSync(FIXTURES).flatMap((slug) => {
  const expected: { articles?: Article[] } = JSON.parse(
    readFileSync(path.join(FIXTURES, slug, 'expected.json'), 'utf8'),
  );
  return (expected.articles ?? []).map((article, i) => [`${slug} ${i}`, article] as const);
});

test.each(articles)(
  'every bullet of %s is proved, speaks for itself and keeps its speaker',
  (_slug, article) => {
    for (const length of ['short', 'long'] as const) {
      for (const bullet of bulletsOf(article, length)) {
        expect(findUngrounded(bullet, article)).toBeNull();
        expect(findLeaningOpener(bullet.text, article.lang)).toBeUndefined();
        expect(losesSpeaker(bullet.text)).toBe(false);
      }
    }
  },
);

test('a short sentence is a point where it opens a paragraph, and says something', () => {
  const story = storyOf([
    'The council of Port Haven voted on Monday to close the old bridge over the harbour.',
    'The urgency comes from last winter.',
    'A storm from the north struck the pillars in November. The council counted 318 dead and 94 boats lost. It was the worst night in a century.',
    'Repairs will cost about $40 million and take two years.',
  ]);
  const texts = makeCandidates(story)
    .filter(({ sentences }) => sentences.length === 1)
    .map(({ text }) => text.split(' ').slice(0, 3).join(' '));
  expect(texts).toEqual(['The council of', 'A storm from', 'Repairs will cost']);
});
