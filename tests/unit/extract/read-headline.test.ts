import { expect, test } from 'vitest';
import { parsePage } from '../../../scripts/parse-page.ts';
import { readHeadline } from '../../../utils/extract/read-headline.ts';

const headlineOf = (title: string, body: string): string => {
  using page = parsePage(`<title>${title}</title><body>${body}</body>`, 'https://a.example/n/1');
  return readHeadline(page.document.body, page.document, undefined);
};

test.each([
  [
    'an <h1> at the end of the crumbs is not what the reader sees first',
    'Bridge closed: How safe is the Ulm crossing? | The Ulm Post',
    '<ol><li>Home</li><li>News</li><li><h1>Bridge closed: How safe is the Ulm crossing?</h1></li></ol><header><h2>Cracks under the deck: Engineers shut the crossing for a month</h2></header>',
    'Cracks under the deck: Engineers shut the crossing for a month',
  ],
  [
    'a story told as a list keeps its <h1>',
    'Seven winter walks near Ulm | The Ulm Post',
    '<ul><li><h1>Seven winter walks near Ulm</h1></li><li><h2>Along the Danube</h2></li></ul>',
    'Seven winter walks near Ulm',
  ],
  [
    'an <h1> that links to a section is not a second headline',
    'Heat chaos: old trams and brittle concrete | ulm.example',
    '<header><h1>How the city readies its rails for the next summer</h1></header><h1><a href="/ulm">More stories from the Ulm district</a></h1>',
    'How the city readies its rails for the next summer',
  ],
  [
    'a kicker over the heading is part of the headline where the page calls the story so',
    'After the storm: Harbour reopens to small boats | The Ulm Post',
    '<div class="kicker">After the storm</div><h1>Harbour reopens to small boats</h1>',
    'After the storm: Harbour reopens to small boats',
  ],
  [
    'a section over the heading is none',
    'Harbour reopens to small boats | The Ulm Post',
    '<div class="kicker">Shipping</div><h1>Harbour reopens to small boats</h1>',
    'Harbour reopens to small boats',
  ],
])('%s', (_, title, body, headline) => {
  expect(headlineOf(title, body)).toBe(headline);
});

test.each([
  ['Ulm Post - Harbour reopens to small boats', 'Harbour reopens to small boats'],
  ['Ulm Post | Harbour reopens to small boats', 'Harbour reopens to small boats'],
  ['Ulm Post mortem - Harbour reopens', 'Ulm Post mortem - Harbour reopens'],
])('without the site’s name in front: %s', (title, headline) => {
  const site = '<meta property="og:site_name" content="Ulm Post">';
  using page = parsePage(`<title>${title}</title>${site}<body></body>`, 'https://a.example/n/1');
  expect(readHeadline(page.document.body, page.document, undefined)).toBe(headline);
});
