import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { putMainFirst } from '../../../utils/extract/put-main-first.ts';
import { readLines } from '../../../utils/extract/read-lines.ts';

const FACTS = {
  url: 'https://daily.example/',
  canonical: '',
  titles: ['Skarnposten'],
  isLive: false,
};

/** Two stories as a page shows them, the window's middle at 300 px over the one at `seen`. */
function twoStories(seen: number) {
  const { document } = new JSDOM(
    '<section><p>The ferry sails again.</p></section><section><p>Nine hives on a roof.</p></section>',
  ).window;
  Object.assign(document.defaultView!, { innerHeight: 600 });
  return ['Ferry to Skarn sails again', 'Nine beehives on the town hall roof'].map(
    (headline, index) => {
      const root = document.querySelectorAll('section')[index]!;
      const lines = readLines(root);
      const top = index === seen ? 100 : 2000;
      class Placed extends document.defaultView!.HTMLParagraphElement {
        override getBoundingClientRect() {
          return { top, bottom: top + 500 } as DOMRect;
        }
      }
      for (const { element } of lines) Object.setPrototypeOf(element, Placed.prototype);
      return { headline, roots: [root], lines };
    },
  );
}

test.each([
  ['the address', { url: 'https://daily.example/2026/nine-beehives-on-the-roof' }, 0, 1],
  ['the canonical link', { canonical: 'https://daily.example/nine-beehives-on-the-roof' }, 0, 1],
  ['a title of the page', { titles: ['Nine beehives on the town hall roof'] }, 0, 1],
  [
    'the address before the canonical link',
    {
      url: 'https://daily.example/ferry-to-skarn-sails',
      canonical: 'https://daily.example/nine-beehives-on-the-roof',
    },
    1,
    0,
  ],
  ['what the reader looks at, where nothing else tells', {}, 1, 1],
  ['the first one, where nothing tells at all', {}, 5, 0],
])('the main story by %s', (_, facts, seen, main) => {
  const stories = twoStories(seen);
  expect(putMainFirst(stories, { ...FACTS, ...facts })[0]).toBe(stories[main]);
});
