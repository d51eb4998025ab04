import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { extractArticles } from '../../../utils/extract/extract-articles.ts';

const URL = 'https://harbourpost.example/news/ferry';

const STORY = `<!doctype html><html lang="en"><head><title>Ferry to Skarn sails again | Harbour Post</title></head><body>
<nav><a href="/">Home</a></nav>
<article><h1>Ferry to Skarn sails again</h1>
<p>The ferry to Skarn sailed again on Tuesday after eleven days in dock, with two hundred passengers aboard and a new gearbox under the deck, the port authority said.</p>
<p>Captain Marit Olvane said the crossing had taken forty minutes, as it had before the breakdown, and that nobody on board had been late for work or for school.</p>
<p>The line carries half a million people a year. A second vessel, ordered from a yard in Gdansk, is due in the spring and will take over the early crossing.</p></article>
</body></html>`;

test('a plain story gives one article whose blocks know their live elements', () => {
  const { document } = new JSDOM(STORY, { url: URL }).window;
  const before = document.documentElement.outerHTML;
  const extraction = extractArticles(document, { url: URL });
  expect(document.documentElement.outerHTML).toBe(before);
  if (!extraction.ok) throw new Error(extraction.reason);
  const [article] = extraction.articles;
  expect(article?.headline).toBe('Ferry to Skarn sails again');
  expect(article?.lang).toBe('en');
  const paragraphs = [...document.querySelectorAll('article p')];
  expect(article?.blocks.map(({ text }) => text)).toEqual(paragraphs.map((p) => p.textContent));
  expect(extraction.ties[0]).toEqual(paragraphs);
});

test('a page without text is empty', () => {
  const { document } = new JSDOM('<body><script>let x;</script></body>', { url: URL }).window;
  expect(extractArticles(document, { url: URL })).toMatchObject({ ok: false });
});
