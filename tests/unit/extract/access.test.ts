import { expect, test } from 'vitest';
import { parsePage } from '../../../scripts/parse-page.ts';
import { extractArticles } from '../../../utils/extract/extract-articles.ts';

const URL = 'https://daily.example/news/2026/ferry-sails-again';
const SEEN = [
  'The ferry to Skarn sailed again on Tuesday after eleven days in dock, with two hundred passengers aboard and a new gearbox under the deck, the port authority said.',
  'Captain Marit Olvane said the crossing had taken forty minutes, as it had before the breakdown, and that nobody on board had been late for work or for school.',
];
const REST = [
  'What the gearbox cost is known to the authority alone, which has declined four requests in writing and one shouted across the quay by a retired engineer.',
  'A second vessel, ordered from a yard in Gdansk, is due in the spring and will take over the early crossing, for which the night watch has begun to train.',
  'The crew has asked that the old gearbox be set up on the pier as a bench. The council will vote on it in April, after the fishermen have been heard.',
];

const page = (rest: string, isFree: boolean, hasBody: boolean): string => {
  const body = [...SEEN, ...REST].join('\n\n').replaceAll("'", '&#39;');
  const data = {
    '@type': 'NewsArticle',
    headline: 'Ferry to Skarn sails again',
    isAccessibleForFree: isFree,
    ...(hasBody && { articleBody: body }),
  };
  return `<!doctype html><html lang="en"><head><title>Ferry to Skarn sails again</title><style>.rest{display:none}</style>
<script type="application/ld+json">${JSON.stringify(data)}</script></head><body><article><h1>Ferry to Skarn sails again</h1>
${SEEN.map((text) => `<p>${text}</p>`).join('')}${rest}</article></body></html>`;
};
const paragraphs = REST.map((text) => `<p>${text}</p>`).join('');

test.each([
  ['withheld, the rest in structured data only', page('', false, true), 'visible-part', SEEN],
  [
    'withheld, the rest hidden by a style sheet',
    page(`<div class="rest">${paragraphs}</div>`, false, true),
    'visible-part',
    SEEN,
  ],
  [
    'withheld, the rest hidden by an attribute',
    page(`<div hidden>${paragraphs}</div>`, false, false),
    'visible-part',
    SEEN,
  ],
  ['free, the whole on the page', page(paragraphs, true, true), 'full', [...SEEN, ...REST]],
  ['free, the rest in structured data only', page('', true, true), 'full', [...SEEN, ...REST]],
])('%s', (_, html, access, texts) => {
  using parsed = parsePage(html, URL);
  const extraction = extractArticles(parsed.document, { url: URL });
  if (!extraction.ok) throw new Error(extraction.reason);
  const [article] = extraction.articles;
  expect(article?.access).toBe(access);
  expect(article?.blocks.map(({ text }) => text)).toEqual(texts);
  const origins = article?.blocks.map(({ origin }) => origin);
  const untied = extraction.ties[0]?.map((element) => (element ? 'page' : 'json-ld'));
  expect(untied).toEqual(origins);
});
