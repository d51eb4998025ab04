import { expect, test } from 'vitest';
import { parsePage } from '../../../scripts/parse-page.ts';
import { extractArticles } from '../../../utils/extract/extract-articles.ts';
import type { Article } from '../../../utils/article.ts';

const URL = 'https://daily.example/news/2026/ferry-sails-again';
const TITLE = 'Ferry to Skarn sails again';

const STORY = [
  'The ferry to Skarn sailed again on Tuesday after eleven days in dock, with two hundred passengers aboard and a new gearbox under the deck, the port authority said.',
  'Captain Marit Olvane said the crossing had taken forty minutes, as it had before the breakdown, and that nobody on board had been late for work or for school.',
  'What the gearbox cost is known to the authority alone, which has declined four requests in writing and one shouted across the quay by a retired engineer.',
  'A second vessel, ordered from a yard in Gdansk, is due in the spring and will take over the early crossing, for which the night watch has begun to train.',
  'The crew has asked that the old gearbox be set up on the pier as a bench. The council will vote on it in April, after the fishermen have been heard.',
];
const OTHER =
  'Nine beehives on the roof of the town hall have made their first honey, which tastes of lime trees and, according to the mayor, a little of the budget committee.';

const p = (text: string) => `<p>${text}</p>`;
const story = STORY.map(p).join('');

function read(body: string, without?: ReadonlySet<string>) {
  using page = parsePage(
    `<!doctype html><html lang="en"><head><title>${TITLE}</title><meta property="og:type" content="article"></head><body>${body}</body></html>`,
    URL,
  );
  const extraction = extractArticles(page.document, { url: URL, ...(without && { without }) });
  if (!extraction.ok) throw new Error(extraction.reason);
  return { article: extraction.articles[0] as Article, removed: extraction.removed };
}

const textsOf = ({ blocks }: Article) => blocks.map(({ text }) => text);

test.each([
  [
    'an appeal for money in a box beside the paragraphs',
    'boxes',
    `<article><h1>${TITLE}</h1>${story}<div><h4>The stakes have never been higher</h4><p>Our reporters spend their days on the quay, in the rain, with a thermos and a notebook, so that you need not.</p><p>Help keep news free for everyone by giving us as little as $1.</p></div></article>`,
  ],
  [
    'a list of titles that lead elsewhere, half of each in its link',
    'link-lists',
    `<article><h1>${TITLE}</h1>${p(STORY[0]!)}${p(STORY[1]!)}<ul><li>Rail strike: <a href="/a">What passengers need to know this week</a></li><li>The quay: <a href="/b">A history in nine storms and a wedding</a></li></ul>${STORY.slice(2).map(p).join('')}</article>`,
  ],
  [
    'other posts of the site under the story',
    'other-posts',
    `<article class="entry post-12"><h1>${TITLE}</h1>${story}</article><h3>You may enjoy</h3><article class="box post-12"><article class="box post-40">${p(OTHER)}</article><article class="box post-41">${p(OTHER.replace('Nine', 'Ten'))}</article></article>`,
  ],
  [
    'the card that opens over a name in a sentence',
    'spoken',
    `<article><h1>${TITLE}</h1>${story.replace('Captain Marit Olvane', 'Captain <span><a href="/p/7">Marit Olvane</a><span class="hover-card">Marit Olvane, 51 stories, among them the one about the goose</span></span>')}</article>`,
  ],
  [
    'a teaser in an element of its own without a sentence',
    'teasers',
    `<article><h1>${TITLE}</h1>${p(STORY[0]!)}${p(STORY[1]!)}<article><h3>Harbour <a href="/c">Ten soups for a strike, tested by dockers in the drizzle</a></h3><p>Ten soups for a strike, tested by dockers in the drizzle</p></article>${STORY.slice(2).map(p).join('')}</article>`,
  ],
  [
    'a list under words that point elsewhere, half of each item a link',
    'link-lists',
    `<article><h1>${TITLE}</h1>${p(STORY[0]!)}${p(STORY[1]!)}<p>Don’t miss:</p><ul><li>The gearbox was older than the mayor. <a href="/a">Here is what he said of it.</a></li><li>Gulls have taken the pier again. <a href="/b">Here is how to take it back.</a></li></ul>${STORY.slice(2).map(p).join('')}</article>`,
  ],
  [
    'what one gets for subscribing, in a list under the offer',
    'link-lists',
    `<article><h1>${TITLE}</h1>${p(STORY[0]!)}${p(STORY[1]!)}<p>Subscribe now to read the latest from the quay.</p><ul><li>Daily puzzles, among them the harbour crossword.</li><li>Every issue since the fog of 1911, to leaf through on any screen.</li></ul>${STORY.slice(2).map(p).join('')}</article>`,
  ],
  [
    'pointers in a language that no list of ours knows',
    'pointers',
    `<article><h1>${TITLE}</h1>${p(STORY[0]!)}<p><b>OLEMA ZURI |</b> <a href="/a">Goose lost and found</a></p>${p(STORY[1]!)}<p><b>OLEMA ZURI |</b> <a href="/b">The pier, a history in storms</a></p>${STORY.slice(2).map(p).join('')}</article>`,
  ],
  [
    'a box of facts by its name',
    'asides',
    `<article><h1>${TITLE}</h1>${p(STORY[0]!)}${p(STORY[1]!)}<div class="Infobox"><h4>The ferry in figures</h4><p>Built in 1987, sunk twice.</p></div>${STORY.slice(2).map(p).join('')}</article>`,
  ],
  [
    'a ribbon over the headline',
    'top',
    `<article><h3>Storm and sea</h3><h1>${TITLE}</h1>${story}</article>`,
  ],
  [
    'the signature of a post that the story quotes',
    'signatures',
    `<article><h1>${TITLE}</h1>${story}<p>— Ann Lee (@annlee) July 18, 2026</p>${p(OTHER)}</article>`,
  ],
])('%s stays out (%s)', (_, step, html) => {
  const { article, removed } = read(html);
  const kept = textsOf(article).filter((text) => text !== OTHER);
  expect(kept).toEqual(STORY);
  expect(removed.map((removal) => removal.step)).toContain(step);
});

test('a step can be left out, and what it takes stays in', () => {
  const html = `<article><h1>${TITLE}</h1>${story}<p>— Ann Lee (@annlee) July 18, 2026</p>${p(OTHER)}</article>`;
  const { article } = read(html, new Set(['signatures']));
  expect(textsOf(article)).toContain('— Ann Lee (@annlee) July 18, 2026');
});

test('the log says what went, word for word', () => {
  const { removed } = read(
    `<nav><a href="/">Home of the Daily</a></nav><article><h1>${TITLE}</h1>${story}</article>`,
  );
  expect(removed).toContainEqual({
    step: 'navigation',
    reason: 'menus, breadcrumbs and the foot of the page',
    text: 'Home of the Daily',
  });
});

test.each([
  [
    'that begins as a pointer does',
    `Follow the quay past the ice works and you come to the shed in which the ferry to Skarn has stood for eleven days, its gearbox on trestles beside it, watched by a goose.`,
  ],
  [
    'that has its date and its author in it',
    `On 3 March 2026 the port authority wrote to Marit Olvane that the ferry would not sail for eleven days, and that the letter was to be read aloud on the quay at noon.`,
  ],
])('an opening %s stays', (_, opening) => {
  const { article } = read(
    `<article><h1>${TITLE}</h1><p>By Marit Olvane</p>${p(opening)}${story}</article>`,
  );
  expect(textsOf(article)).toEqual([opening, ...STORY]);
});

test.each([
  [
    'by her whole name',
    'note',
    'Marit Quill spends most of her pay on soup and the rest on stamps.',
  ],
  [
    'by her first name and her trade',
    'note',
    'An award-winning journalist of thirty years, Marit has covered every ferry that ever sank here.',
  ],
  [
    'by the name of her box',
    'author-note',
    'Lives above the ice works with two cats and a barometer.',
  ],
])('who wrote the story goes from its end: %s', (_, box, biography) => {
  const { article } = read(
    `<article><h1>${TITLE}</h1><p class="byline">By <a rel="author">Marit Quill</a></p>${story}<div class="${box}">${p(biography)}</div></article>`,
  );
  expect(textsOf(article)).toEqual(STORY);
});

test('subheadings in paragraphs of a class of their own stay, a caption does not', () => {
  const cross = (text: string) => `<p class="between">${text}</p>`;
  const { article } = read(
    `<article><h1>${TITLE}</h1>${p(STORY[0]!)}${cross('Forty minutes, as before')}${p(STORY[1]!)}<div><p class="under">The goose, on the quay, unmoved</p></div>${p(STORY[2]!)}${cross('A second vessel')}${p(STORY[3]!)}${p(STORY[4]!)}</article>`,
  );
  expect(textsOf(article)).toEqual([
    STORY[0],
    'Forty minutes, as before',
    STORY[1],
    STORY[2],
    'A second vessel',
    ...STORY.slice(3),
  ]);
});

test('a subheading in a box of its own comes back over its paragraph', () => {
  const part = (title: string, text: string) =>
    `<section><div class="page-header"><h3 class="header">${title}</h3></div><div class="text">${p(text)}${p(`${text} So it was last year.`)}</div></section>`;
  const { article } = read(
    `<main><h1>${TITLE}</h1>${STORY.map((text, n) => part(`What the ${n + 1}. witness saw`, text)).join('')}</main>`,
  );
  // The first one stands over the story, where sections and ribbons stand too.
  expect(article.blocks.filter(({ kind }) => kind === 'heading')).toHaveLength(4);
});

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

test('an opening whose dateline the page’s data leave out is still the opening', () => {
  const data = { '@type': 'NewsArticle', headline: TITLE, articleBody: STORY.join('\n') };
  const { article } = read(
    `<script type="application/ld+json">${JSON.stringify(data)}</script><article><h1>${TITLE}</h1>${story.replace('<p>', '<p>SKARN, Tuesday evening — ')}</article>`,
  );
  expect(textsOf(article)).toEqual([`SKARN, Tuesday evening — ${STORY[0]}`, ...STORY.slice(1)]);
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

test('an introduction that ends in an appeal is still the opening', () => {
  const { article } = read(
    `<article><h1>${TITLE}</h1><div class="intro">${p(STORY[0]!)}<p>Help keep news free for everyone by giving us as little as $1.</p></div>${STORY.slice(1).map(p).join('')}${p(OTHER)}</article>`,
  );
  expect(textsOf(article)).toEqual([...STORY, OTHER]);
});

test('a story that Readability takes for hidden is read from its column', () => {
  const { article } = read(`<div hidden><main><h1>${TITLE}</h1>${story}</main></div>`);
  expect(textsOf(article)).toEqual(STORY);
});

test('an opening in a block of its own comes back before the column', () => {
  const opening =
    'SKARN — Nobody had expected the ferry before Thursday, least of all the gulls, which had taken the pier for their own and gave it back with some reluctance.';
  const { article } = read(
    `<main><h1>${TITLE}</h1><div class="top"><p class="par">${opening}</p></div><div class="share"><a href="/s">Share</a></div><div class="column">${STORY.map((text) => `<p class="par">${text}</p>`).join('')}</div></main>`,
  );
  expect(textsOf(article)).toEqual([opening, ...STORY]);
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
  ['4 de marzo de 2026', '2026-03-04'],
  ['4 марта 2026', '2026-03-04'],
  ['4 mars 2026 à 9h30', '2026-03-04'],
  ['04 Mart 2026', '2026-03-04'],
  ['4 March 2026', '2026-03-04'],
  ['March 4, 2026', '2026-03-04'],
])('the day a reader sees: %s', (text, day) => {
  const { article } = read(`<article><h1>${TITLE}</h1><p>${text}</p>${story}</article>`);
  expect(article.publishedAt?.slice(0, 10)).toBe(day);
});

test('date and byline as the reader sees them, where the page’s data say neither', () => {
  const { article } = read(
    `<article><h1>${TITLE}</h1><p>By Ilse Maddern</p><p>4 March 2026</p>${story}</article>`,
  );
  expect(article.byline).toBe('Ilse Maddern');
  expect(article.publishedAt?.slice(0, 10)).toMatch(/^2026-03-0[34]$/u);
});
