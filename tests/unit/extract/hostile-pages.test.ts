import { expect, test } from 'vitest';
import { parsePage } from '../../../scripts/parse-page.ts';
import { extractArticles } from '../../../utils/extract/extract-articles.ts';

const URL = 'https://daily.example/news/2026/ferry-sails-again';

const PARAGRAPHS = [
  'The ferry to Skarn sailed again on Tuesday after eleven days in dock, with two hundred passengers aboard and a new gearbox under the deck, the port authority said.',
  'Captain Marit Olvane said the crossing had taken forty minutes, as it had before the breakdown, and that nobody on board had been late for work or for school.',
  'The line carries half a million people a year. A second vessel, ordered from a yard in Gdansk, is due in the spring and will take over the early crossing.',
];

const HEAD = '<title>Ferry to Skarn sails again</title><meta property="og:type" content="article">';
const STORY = `<article><h1>Ferry to Skarn sails again</h1>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}</article>`;

function extract(body: string, head = HEAD) {
  using page = parsePage(
    `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`,
    URL,
  );
  const before = page.document.documentElement.outerHTML;
  const extraction = extractArticles(page.document, { url: URL });
  expect(page.document.documentElement.outerHTML === before).toBe(true);
  return extraction.ok ? extraction.articles[0]?.blocks.map(({ text }) => text) : extraction.reason;
}

test.each([
  [
    'an input named as a property of its form',
    `<form><input name="attributes"><input name="parentNode"><input name="children">${STORY}</form>`,
  ],
  [
    'an input named as a method of its form',
    `<form><input name="querySelectorAll"><input id="getAttribute"><input name="contains"><input name="closest">${STORY}</form>`,
  ],
  [
    'a picture named as the body',
    `<img name="body"><img name="documentElement"><img name="querySelectorAll"><img name="cloneNode">${STORY}`,
  ],
  ['the copy’s own attribute in the page', `<div data-nutgraf-live="2">${STORY}</div>`],
  [
    'three thousand elements inside each other',
    `${'<div>'.repeat(3000)}${STORY}${'</div>'.repeat(3000)}`,
  ],
  ['unclosed elements', `<div><b><i><table><tr><td>${STORY}`],
])('%s does not hide the story', (_, body) => {
  expect(extract(body)).toEqual(PARAGRAPHS);
});

test.each([
  ['broken', '{"@type":"NewsArticle","headline":'],
  [
    'of the wrong types',
    '{"@type":["NewsArticle",7],"headline":{"a":1},"author":[null,5],"datePublished":{},"articleBody":[1]}',
  ],
  ['deep', `${'{"name":'.repeat(3000)}1${'}'.repeat(3000)}`],
])('structured data that is %s is passed over', (_, data) => {
  expect(extract(STORY, `${HEAD}<script type="application/ld+json">${data}</script>`)).toEqual(
    PARAGRAPHS,
  );
});

test('ten megabytes are cut, and read', () => {
  const filler = `<p>${'Word after word of minutes that nobody will ever read aloud. '.repeat(20)}</p>`;
  expect(extract(STORY + filler.repeat(8000))).toContain(PARAGRAPHS[0]);
});

test.each([
  ['an empty page', '', 'empty-page'],
  ['a page of scripts', '<div id="root"></div><script>window.x = 1;</script>', 'empty-page'],
  [
    'a log-in page',
    '<h1>Log in to continue</h1><p>This story is for registered readers. Log in or create a free account to read on.</p><form><input type="password"></form>',
    'log-in-wall',
  ],
  [
    'a list of links',
    `<ul>${'<li><a href="/x">Ferry to Skarn sails again after eleven days in the dock</a></li>'.repeat(30)}</ul>`,
    'not-an-article',
  ],
])('%s is refused', (_, body, reason) => {
  expect(extract(body, '<title>Daily</title>')).toBe(reason);
});
