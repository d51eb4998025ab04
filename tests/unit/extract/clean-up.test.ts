import { expect, test } from 'vitest';
import { OTHER, p, read, STORY, story, textsOf, TITLE } from './ferry-page.ts';

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
