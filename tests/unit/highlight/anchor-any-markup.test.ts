import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { anchorArticle } from '../../../utils/highlight/anchor-article.ts';
import { anchorMention } from '../../../utils/highlight/anchor-block.ts';

const WORDS = [
  'Ana',
  'Brandt',
  'Lindavik',
  'Söhne',
  'ليلى',
  '漢字',
  '🎉',
  'of',
  'the',
  'Ü.S.',
  '«quay»',
];
/** What pages put between two words, and a reader sees as one space. */
const SPACES = [' ', '\n      ', '&nbsp;', '&#8239;', ' <!-- --> ', ' <b> </b>', '</i> <i>'];
/** What pages put inside a word, and no reader sees. */
const SEAMS = ['', '', '', '&shy;', '&#8203;', '<!-- -->', '<b></b>', '</i><i>', '&#8207;'];

/** A paragraph's words with the markup around them. */
const paragraph = fc.array(
  fc.record({
    word: fc.constantFrom(...WORDS),
    space: fc.constantFrom(...SPACES),
    seam: fc.constantFrom(...SEAMS),
    cut: fc.nat(4),
  }),
  { minLength: 1, maxLength: 25 },
);

const { document } = new JSDOM('<p></p>').window;
const element = document.querySelector('p');

test('whatever markup a paragraph is split by, each stretch of words is found, and at its own place', () => {
  fc.assert(
    fc.property(paragraph, fc.nat(), fc.nat(3), (pieces, from, extra) => {
      const html = pieces.map(({ word, space, seam, cut }) => {
        const letters = Array.from(word);
        return `${letters.slice(0, cut).join('')}${seam}${letters.slice(cut).join('')}${space}`;
      });
      if (element) element.innerHTML = `<i>${html.join('')}</i>`;
      const words = pieces.map(({ word }) => word);
      const first = from % words.length;
      const text = words.slice(first, first + extra + 1).join(' ');
      const start = words.slice(0, first).join(' ').length + (first > 0 ? 1 : 0);
      const block = { kind: 'paragraph', origin: 'page', text: words.join(' ') } as const;

      const [anchor] = anchorArticle([block], [element]);
      const range = anchor && anchorMention(anchor, { text, start, end: start + text.length });

      expect(seen(range?.toString() ?? '')).toBe(text);
      const before = document.createRange();
      before.setStart(element as Node, 0);
      before.setEnd(range?.startContainer as Node, range?.startOffset ?? 0);
      expect(seen(before.toString())).toBe(words.slice(0, first).join(' '));
    }),
    { numRuns: 300 },
  );
});

/** A text as a reader sees it. */
function seen(text: string): string {
  return text
    .replaceAll(/[\u00AD\u200B\u200F]/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}
