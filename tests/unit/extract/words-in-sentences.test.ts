import { expect, test } from 'vitest';
import { parsePage } from '../../../scripts/parse-page.ts';
import { extractArticles } from '../../../utils/extract/extract-articles.ts';

const URL = 'https://harbourpost.example/news/2026/yard';

const page = (opening: string) => `<!doctype html><html lang="en"><head>
<title>Yard in Brenholm lays off forty welders</title><meta property="og:type" content="article"></head><body>
<article><h1>Yard in Brenholm lays off forty welders</h1>
<p>${opening}</p>
<p>The union said it had been told of the decision on Monday evening, an hour before the night shift began, and called for talks with the owners before the end of the week.</p>
<p>Orders for fishing boats have fallen by a third since the quota was cut, and the yard’s dry dock has stood empty since the last trawler left it in April, the manager said.</p>
</article></body></html>`;

test.each([
  [
    'a company linked to its topic page',
    '<a class="autolink related" href="/t/1">Norvik Marine</a> said on Tuesday that it would lay off forty welders at its yard in Brenholm.',
    'Norvik Marine said on Tuesday that it would lay off forty welders at its yard in Brenholm.',
  ],
  [
    'a person marked as a tag',
    'The yard’s manager, <span class="tag person">Ottar Lindvik</span>, said that forty welders in Brenholm would go.',
    'The yard’s manager, Ottar Lindvik, said that forty welders in Brenholm would go.',
  ],
  [
    'two in one sentence, one in bold',
    'Forty welders at <b><a class="topic" href="/t/2">Norvik Marine</a></b> in <a class="related-link" href="/t/3">Brenholm</a> will lose their work, it said.',
    'Forty welders at Norvik Marine in Brenholm will lose their work, it said.',
  ],
])('a sentence keeps %s', (_, html, text) => {
  using parsed = parsePage(page(html), URL);
  const extraction = extractArticles(parsed.document, { url: URL });
  expect(extraction.ok && extraction.articles[0]?.blocks[0]?.text).toBe(text);
});

test('a sentence that is all one tagged link is a pointer and goes', () => {
  using parsed = parsePage(
    page(
      'Forty welders at the yard in Brenholm will lose their work, its manager said on Tuesday.</p><p><a class="related-link" href="/n/9">Read how the quota for cod and haddock was cut by a third in spring.</a>',
    ),
    URL,
  );
  const extraction = extractArticles(parsed.document, { url: URL });
  expect(
    extraction.ok && extraction.articles[0]?.blocks.map(({ text }) => text).join(' '),
  ).not.toContain('haddock');
});
