import { describe, expect, test } from 'vitest';
import type { Article } from '../../utils/article.ts';
import { linkToPassage } from '../../utils/text-fragment.ts';

function articleOf(paragraphs: string[], more: Partial<Article> = {}): Article {
  return {
    headline: 'Ferry line to reopen',
    lang: 'en',
    access: 'full',
    publisherPoints: [],
    blocks: paragraphs.map((text) => ({ kind: 'paragraph', text, origin: 'page' })),
    ...more,
  };
}

/** The directive of the link to a whole block, decoded part by part. */
function directiveTo(article: Article, block: number): string[] | undefined {
  const end = article.blocks[block]?.text.length ?? 0;
  const link = linkToPassage('https://courier.example/a', article, { block, start: 0, end });
  return link?.split(':~:text=')[1]?.split(',').map(decodeURIComponent);
}

const LONG =
  'The board will reopen the line between Halvik and Strand on 3 May, it said on Monday.';

describe('the words a link names', () => {
  test.each([
    ['a short passage whole', ['Tickets cost two kroner.'], 0, ['Tickets cost two kroner']],
    ['a long one by its ends', [LONG], 0, ['The board will reopen', 'it said on Monday']],
    [
      'more first words where an earlier passage begins alike',
      ['The board will reopen nothing else.', LONG],
      1,
      ['The board will reopen the', 'it said on Monday'],
    ],
    [
      'an earlier likeness in capitals counts too, as browsers compare',
      ['THE BOARD WILL REOPEN NOTHING ELSE.', LONG],
      1,
      ['The board will reopen the', 'it said on Monday'],
    ],
    [
      'more last words where the same ones come sooner in the passage',
      ['He came home and it said on Monday no more than what it said on Monday.'],
      0,
      ['He came home and', 'what it said on Monday'],
    ],
    [
      'the words before, where the passage stands there twice',
      ['Two ships will serve the line.', 'So it is:', 'Two ships will serve the line.'],
      2,
      ['So it is:-', 'Two ships will serve the line'],
    ],
    [
      'quotation marks stay outside',
      ['“We sail at dawn,” she said.'],
      0,
      ['We sail at dawn,” she said'],
    ],
  ])('%s', (_, paragraphs, block, expected) => {
    expect(directiveTo(articleOf(paragraphs), block)).toEqual(expected);
  });

  test("a publisher's point above the story is passed over", () => {
    const article = articleOf(['Lead.', 'Two ships will serve the line.'], {
      publisherPoints: ['Two ships will serve the line'],
    });
    expect(directiveTo(article, 1)).toEqual(['Lead.-', 'Two ships will serve the line']);
  });

  test('Japanese is cut between words, not at spaces', () => {
    const text = '港町市は四日、市役所前の広場に新しい図書館を建てる計画を発表した。';
    const terms = directiveTo(articleOf([text], { lang: 'ja' }), 0) ?? [];
    expect(terms).toHaveLength(2);
    expect(text.startsWith(terms[0] ?? '-')).toBe(true);
    expect(text).toContain(`${terms[1]}。`);
  });
});

test.each([
  ['dash, comma and ampersand', 'Re-open, R&D', 'Re%2Dopen%2C%20R%26D'],
  ['an apostrophe in a name', 'O’Neill', 'O%E2%80%99Neill'],
  ['half a surrogate pair', 'A \ud83d b', 'A%20%EF%BF%BD%20b'],
])('%s is encoded', (_, text, encoded) => {
  const article = articleOf([text]);
  const link = linkToPassage('https://courier.example/a', article, {
    block: 0,
    start: 0,
    end: text.length,
  });
  expect(link).toBe(`https://courier.example/a#:~:text=${encoded}`);
});

test.each([
  ['https://a.example/x?y=1', 'https://a.example/x?y=1#:~:text=Word'],
  ['https://a.example/x#part', 'https://a.example/x#part:~:text=Word'],
  ['https://a.example/x#:~:text=old', 'https://a.example/x#:~:text=Word'],
  ['file:///home/x.html', undefined],
])('%s → %s', (url, link) => {
  const passage = { block: 0, start: 0, end: 5 };
  expect(linkToPassage(url, articleOf(['Word.']), passage)).toBe(link);
});

test.each([
  ['a block read from the page data alone', 'json-ld', 'Words.'],
  ['a passage without words', 'page', '* * *'],
] as const)('%s has no link', (_, origin, text) => {
  const article = articleOf([], { blocks: [{ kind: 'paragraph', text, origin }] });
  const passage = { block: 0, start: 0, end: text.length };
  expect(linkToPassage('https://a.example/', article, passage)).toBeUndefined();
});

test('a language tag that is none does no harm', () => {
  expect(directiveTo(articleOf(['Word.'], { lang: 'english-ish!' }), 0)).toEqual(['Word']);
});
