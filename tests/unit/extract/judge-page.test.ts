import { expect, test } from 'vitest';
import { parsePage } from '../../../scripts/parse-page.ts';
import { extractArticles } from '../../../utils/extract/extract-articles.ts';

const PARAGRAPHS = [
  'The kettle is pressed from one sheet of steel and boils a litre in three minutes, which is as long as you will ever want to wait for tea.',
  'Its handle stays cool. The spout was drawn by a retired boatbuilder, and pours where you point it, even in a swell.',
  'We send it within two days. Should it ever leak, we will mend it or send you another, for as long as there are kettles.',
];
const REVIEW = {
  '@type': 'Review',
  author: { '@type': 'Person', name: 'Olga P.' },
  datePublished: '2026-02-01',
  reviewBody: 'Boils. Pours. What more does one want?',
};

const page = (data: object, isPriced: boolean): string =>
  `<!doctype html><html lang="en"><head><title>Boatbuilder kettle</title><script type="application/ld+json">${JSON.stringify(data)}</script></head><body><nav>${'<a href="/all">All kettles</a> '.repeat(30)}</nav><main><h1>Boatbuilder kettle</h1>${isPriced ? '<p>€ 79</p><p>Add to cart</p>' : ''}${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}</main><footer>${'<a href="/help">Help and returns</a> '.repeat(30)}</footer></body></html>`;

test.each([
  [
    'a product that a customer praises is no article',
    'https://kettles.example/boatbuilder-kettle',
    page({ '@type': 'Product', name: 'Boatbuilder kettle', review: [REVIEW] }, true),
    false,
  ],
  [
    'a critic’s review of it is one',
    'https://kettles.example/boatbuilder-kettle',
    page({ ...REVIEW, itemReviewed: { '@type': 'Product', name: 'Boatbuilder kettle' } }, true),
    true,
  ],
  [
    'a page under a title is one, whatever its data leave out',
    'https://kettles.example/how-a-boatbuilder-came-to-draw-a-kettle',
    page({ '@type': 'WebPage' }, false),
    true,
  ],
  [
    'the same page under the name of a thing is none',
    'https://kettles.example/kettles',
    page({ '@type': 'WebPage' }, false),
    false,
  ],
])('%s', (_, url, html, isArticle) => {
  using parsed = parsePage(html, url);
  expect(extractArticles(parsed.document, { url }).ok).toBe(isArticle);
});
