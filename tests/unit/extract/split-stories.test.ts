import { describe, expect, test } from 'vitest';
import { parsePage } from '../../../scripts/parse-page.ts';
import { extractArticles } from '../../../utils/extract/extract-articles.ts';
import { drawPage } from '../../page-shapes/draw-page.ts';
import { STORIES } from '../../page-shapes/stories.ts';
import type { Told } from '../../page-shapes/stories.ts';

const URL = 'https://daily.example/news/2026/story-1';

/** Shapes drawn; each meets three pairs of stories, so that no shape passes by its words alone. */
const SHAPES = 60;

const pairs = (seed: number): [Told, Told][] =>
  [0, 1, 2]
    .map(
      (shift) =>
        [STORIES[(seed + shift) % 6]!, STORIES[(seed + shift * 2 + 3) % 6]!] as [Told, Told],
    )
    .filter(([a, b]) => a !== b);

/** Shapes that were once not told apart: nothing but headlines of one look over containers of one shape, or a box of points in each. */
const ONCE_FAILED = [112, 169, 228, 235, 341, 360, 380];

const seeds = [...Array.from({ length: SHAPES }, (_, seed) => seed), ...ONCE_FAILED];

const cases = seeds.flatMap((seed) =>
  pairs(seed).map(([one, other]) => ({
    seed,
    stories: [one, other],
    ...drawPage([one, other], seed),
  })),
);

/** Whether a page of a shape prints its stories' points. */
const hasPoints = (shape: string) => / (?:list|boxes|dashes) /u.test(shape);

describe('two stories on a page of any shape are told apart', () => {
  test.each(cases)('shape $seed: $shape', ({ html, shape, stories }) => {
    using page = parsePage(html, URL);
    const extraction = extractArticles(page.document, { url: URL });
    const articles = extraction.ok ? extraction.articles : [];
    expect(articles.map(({ headline }) => headline).toSorted()).toEqual(
      stories.map(({ headline }) => headline).toSorted(),
    );
    for (const story of stories) {
      const article = articles.find(({ headline }) => headline === story.headline);
      const body = article?.blocks.map(({ text }) => text.replace(`${story.place}: `, ''));
      expect(body).toEqual(story.paragraphs);
      expect(article?.publisherPoints).toEqual(hasPoints(shape) ? story.points : []);
    }
  });
});

test('three stories, the one of the page’s address first', () => {
  const stories = [STORIES[2]!, STORIES[4]!, STORIES[0]!];
  const { html } = drawPage(stories, 3);
  const url = 'https://daily.example/2026/03/04/glacier-lake-above-sarn-drained';
  using page = parsePage(html, url);
  const extraction = extractArticles(page.document, { url });
  expect(extraction.ok && extraction.articles.map(({ headline }) => headline)).toEqual([
    STORIES[0]!.headline,
    STORIES[2]!.headline,
    STORIES[4]!.headline,
  ]);
});

test('the chapters of a handout with a short title are not split', () => {
  const chapters = STORIES.slice(0, 3).map(
    ({ points, paragraphs }, n) =>
      `<h2>What chapter ${n + 1} of this handout is about</h2><ul>${points.map((point) => `<li>${point}</li>`).join('')}</ul><p>4 March 2026</p>${paragraphs.map((text) => `<p>${text}</p>`).join('')}`,
  );
  const html = `<title>Ferry notes | The Harbour School</title><main><h1>Ferry notes</h1>${chapters.join('')}</main>`;
  using page = parsePage(html, URL);
  const extraction = extractArticles(page.document, { url: URL });
  expect(extraction.ok && extraction.articles.map(({ headline }) => headline)).toEqual([
    'Ferry notes',
  ]);
});

test('one story under headings of its own rank is not split', () => {
  const [story] = STORIES as [Told];
  const sections = story.paragraphs.map(
    (text, n) =>
      `<h1 class="section">The ${n + 1}. thing to know about it</h1><p>${text}</p><p>${text.replace('the', 'that')}</p>`,
  );
  const html = `<title>${story.headline}</title><article><h1 class="headline">${story.headline}</h1><p>By ${story.byline} | ${story.date}</p><p>${story.paragraphs[0]}</p>${sections.join('')}</article>`;
  using page = parsePage(html, URL);
  const extraction = extractArticles(page.document, { url: URL });
  expect(extraction.ok && extraction.articles.map(({ headline }) => headline)).toEqual([
    story.headline,
  ]);
});
