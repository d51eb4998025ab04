import { expect, test } from 'vitest';
import { isPointsLabel } from '../../../utils/extract/read-points.ts';
import { p, read, STORY, story, textsOf, TITLE } from './ferry-page.ts';

test.each([
  ['Key points', true],
  ['The Gazette’s key points:', true],
  ['Harbours’ key points', true],
  ['The key point of the captain’s defence', false],
])('a label over points: %s', (text, label) => expect(isPointsLabel({ text })).toBe(label));

test('a list that opens the story is its publisher’s points', () => {
  const points = [
    'The ferry to Skarn sails again after eleven days in dock.',
    'Nobody will say what the new gearbox cost.',
  ];
  const { article } = read(
    `<article><h1>${TITLE}</h1><div class="text"><ul>${points.map((text) => `<li><p>${text}</p></li>`).join('')}</ul>${story}</div></article>`,
  );
  expect(article.publisherPoints).toEqual(points);
  expect(textsOf(article)).toEqual(STORY);
});

test('a standfirst among the paragraphs is told by the page’s data', () => {
  const standfirst = 'The ferry is back, and nobody will say what its gearbox has cost the town.';
  const data = {
    '@type': 'NewsArticle',
    headline: TITLE,
    description: standfirst,
    articleBody: STORY.join('\n'),
  };
  const { article } = read(
    `<script type="application/ld+json">${JSON.stringify(data)}</script><article><h1>${TITLE}</h1>${p(standfirst)}${story}</article>`,
  );
  expect(article.standfirst).toBe(standfirst);
  expect(textsOf(article)).toEqual(STORY);
});

test('a byline in a list of its own is no point', () => {
  const { article } = read(
    `<article><h1>${TITLE}</h1><ul><li>By Ilse Maddern on March 4, 2026</li></ul>${story}</article>`,
  );
  expect(article.publisherPoints).toEqual([]);
});

test.each([
  ['a few words', 'Still late, naturally.', '<p class="strapline">Still late, naturally.</p>'],
  [
    'a picture’s description is none',
    undefined,
    '<p class="image-description">The ferry at the quay in Skarn on Tuesday morning, before the goose.</p>',
  ],
])('standfirst: %s', (_, standfirst, html) => {
  const { article } = read(`<article><header><h1>${TITLE}</h1>${html}</header>${story}</article>`);
  expect(article.standfirst).toBe(standfirst);
});

test.each([
  ['4. März 2026, 09:30 Uhr', '2026-03-04'],
  ['Veröffentlicht am 04.03.2026', '2026-03-04'],
  ['4 September 2026', '2026-09-04'],
  ['4 Sept. 2026', '2026-09-04'],
  ['4 Sep 2026', '2026-09-04'],
  ['4 de marzo de 2026', '2026-03-04'],
  ['4 марта 2026', '2026-03-04'],
  ['4 mars 2026 à 9h30', '2026-03-04'],
  ['04 Mart 2026', '2026-03-04'],
  ['March 4, 2026', '2026-03-04'],
  ['31.02.2026', undefined],
])('the day a reader sees: %s', (text, day) => {
  const { article } = read(`<article><h1>${TITLE}</h1><p>${text}</p>${story}</article>`);
  expect(article.publishedAt?.slice(0, 10)).toBe(day);
});

test('date and byline as the reader sees them, where the page’s data say neither', () => {
  const { article } = read(
    `<article><h1>${TITLE}</h1><p>By Ilse Maddern</p><p>4 March 2026</p>${story}</article>`,
  );
  expect(article.byline).toBe('Ilse Maddern');
  expect(article.publishedAt?.slice(0, 10)).toBe('2026-03-04');
});
