import { expect, test } from 'vitest';
import { OTHER, p, read, STORY, story, textsOf, TITLE } from './ferry-page.ts';

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
  ['The Harbour Press', 'Thousands joined the walk along the quay on Sunday, the police said.'],
  [
    'Our Correspondent',
    'The shed is ours, said Olvane, who was sworn in as president of the club.',
  ],
  [
    'Marit Quill',
    'Marit Olvane joined the crew in the evening and is president of the night watch.',
  ],
])('the last paragraph is no biography of %s', (byline, last) => {
  const { article } = read(
    `<article><h1>${TITLE}</h1><p class="byline">By <a rel="author">${byline}</a></p>${story}${p(last)}</article>`,
  );
  expect(textsOf(article)).toEqual([...STORY, last]);
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
  expect(textsOf(article)).toEqual(
    STORY.flatMap((text, n) => [
      // The first one stands over the story, where sections and ribbons stand too.
      ...(n > 0 ? [`What the ${n + 1}. witness saw`] : []),
      text,
      `${text} So it was last year.`,
    ]),
  );
});

test('an opening whose dateline the page’s data leave out is still the opening', () => {
  const data = { '@type': 'NewsArticle', headline: TITLE, articleBody: STORY.join('\n') };
  const { article } = read(
    `<script type="application/ld+json">${JSON.stringify(data)}</script><article><h1>${TITLE}</h1>${story.replace('<p>', '<p>SKARN, Tuesday evening — ')}</article>`,
  );
  expect(textsOf(article)).toEqual([`SKARN, Tuesday evening — ${STORY[0]}`, ...STORY.slice(1)]);
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
