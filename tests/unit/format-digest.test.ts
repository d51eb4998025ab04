import { describe, expect, test } from 'vitest';
import type { Article } from '../../utils/article.ts';
import type { Digest } from '../../utils/digest.ts';
import {
  type CopyOptions,
  describeSource,
  formatHtml,
  formatMarkdown,
  formatPlain,
} from '../../utils/format-digest.ts';

const article: Article = {
  headline: 'Ferry line to reopen',
  siteName: 'The Halvik Courier',
  byline: 'Ines Dahl',
  publishedAt: '2026-03-02',
  lang: 'en',
  dir: 'ltr',
  access: 'full',
  publisherPoints: ['Tickets go on sale in April'],
  blocks: [],
};

const digest: Digest = {
  article,
  bullets: [
    { text: 'Two ships are ordered.', sources: [], origin: 'quoted' },
    { text: 'The line reopens on 3 May.', sources: [], origin: 'quoted' },
  ],
  entities: [
    { name: 'Halvik', kind: 'place', aliases: [], salience: 1, mentions: [] },
    { name: 'Marta Elling', kind: 'person', aliases: [], salience: 0.5, mentions: [] },
  ],
};

const options: CopyOptions = {
  url: 'https://courier.example/ferry',
  names: false,
  labels: {
    locale: 'en-GB',
    publisherPoints: "Publisher's points",
    person: 'People',
    organisation: 'Organisations',
    place: 'Places',
    other: 'Other names',
  },
};

const withPoint = (text: string): Digest => ({
  ...digest,
  article: { ...article, headline: 'H', publisherPoints: [] },
  bullets: [{ text, sources: [], origin: 'quoted' }],
});

describe('plain text', () => {
  test('headline, source, address, points, and the publisher’s points under their label', () => {
    expect(formatPlain(digest, options)).toBe(`Ferry line to reopen
The Halvik Courier · Ines Dahl · 2 March 2026
https://courier.example/ferry

• Two ships are ordered.
• The line reopens on 3 May.

Publisher's points:
• Tickets go on sale in April
`);
  });

  test('names by kind, in the order of the popup, kinds without names left out', () => {
    expect(formatPlain(digest, { ...options, names: true })).toContain(
      'People:\n• Marta Elling\n\nPlaces:\n• Halvik\n',
    );
  });

  test('a link stands under its point; a point without one stands alone', () => {
    const linkOf = (bullet: number) =>
      bullet === 0 ? 'https://a.example/#:~:text=Two' : undefined;
    expect(formatPlain(digest, { ...options, linkOf })).toContain(
      '• Two ships are ordered.\n  https://a.example/#:~:text=Two\n• The line reopens on 3 May.\n',
    );
  });
});

describe('Markdown', () => {
  test('the same, as headings, lists and links', () => {
    const linkOf = (bullet: number) =>
      bullet === 1 ? 'https://a.example/#:~:text=The%20line' : undefined;
    expect(formatMarkdown(digest, { ...options, names: true, linkOf }))
      .toBe(`## [Ferry line to reopen](<https://courier.example/ferry>)

The Halvik Courier · Ines Dahl · 2 March 2026

- Two ships are ordered.
- [The line reopens on 3 May.](<https://a.example/#:~:text=The%20line>)

**Publisher's points**

- Tickets go on sale in April

**People**

- Marta Elling

**Places**

- Halvik
`);
  });

  test.each([
    ['It grew by 5 * 3 _or_ so.', 'It grew by 5 \\* 3 \\_or\\_ so.'],
    ['See [note] <here> `now`', 'See \\[note\\] \\<here\\> \\`now\\`'],
    ['1. October is a holiday', '1\\. October is a holiday'],
    ['2026) it was', '2026\\) it was'],
    ['- said the mayor', '\\- said the mayor'],
    ['# 1 in sales', '\\# 1 in sales'],
    ['R&D &amp; more', 'R&D \\&amp; more'],
    ['A well-known 3.5% rise', 'A well-known 3.5% rise'],
    ['a\\b', 'a\\\\b'],
  ])('%s is kept from being read as markup', (text, escaped) => {
    expect(formatMarkdown(withPoint(text), options)).toContain(`\n- ${escaped}\n`);
  });

  test('an address cannot end its own link', () => {
    const url = 'https://a.example/?q=<b>(x)';
    expect(formatMarkdown(digest, { ...options, url })).toContain(
      '(<https://a.example/?q=%3Cb%3E(x)>)',
    );
  });
});

describe('HTML', () => {
  test('structure without styles, in the article’s language and direction', () => {
    expect(formatHtml(digest, options)).toBe(
      '<div lang="en" dir="ltr"><h2><a href="https://courier.example/ferry">Ferry line to reopen</a></h2>' +
        '<p>The Halvik Courier · Ines Dahl · 2 March 2026</p>' +
        '<ul><li>Two ships are ordered.</li><li>The line reopens on 3 May.</li></ul>' +
        "<p><b>Publisher's points</b></p><ul><li>Tickets go on sale in April</li></ul></div>",
    );
  });

  test.each([
    ['<img src=x onerror=alert(1)>', '<li>&lt;img src=x onerror=alert(1)&gt;</li>'],
    ['R&D "wins"', '<li>R&amp;D &quot;wins&quot;</li>'],
  ])('%s stays text', (text, item) => {
    expect(formatHtml(withPoint(text), options)).toContain(item);
  });

  test('a page may not smuggle anything into an attribute', () => {
    const wild = { ...digest, article: { ...article, lang: 'en" onclick="x' } };
    const html = formatHtml(wild, { ...options, linkOf: () => 'https://a.example/"><b>' });
    expect(html).toContain('lang="en&quot; onclick=&quot;x"');
    expect(html).toContain('href="https://a.example/&quot;&gt;&lt;b&gt;"');
  });
});

test.each(['javascript:alert(1)', 'file:///home/reader/story.html', 'chrome://newtab'])(
  '%s is not linked in any format',
  (url) => {
    for (const format of [formatPlain, formatMarkdown, formatHtml]) {
      expect(format(digest, { ...options, url })).not.toContain(url);
    }
  },
);

test.each([
  ['2026-03-02', 'en-GB', '2 March 2026'],
  ['2026-03-02', 'de', '2. März 2026'],
  ['2026-03-02T12:00:00Z', 'ja', '2026年3月2日'],
  ['yesterday', 'en-GB', undefined],
])('the date %s in %s is %s', (publishedAt, locale, expected) => {
  const bare: Article = {
    headline: 'H',
    access: 'full',
    publisherPoints: [],
    blocks: [],
    publishedAt,
  };
  expect(describeSource(bare, locale)[0]).toBe(expected);
});
