import { describe, expect, test } from 'vitest';
import { loadRecogniser } from '../../scripts/load-recogniser.ts';
import type { Article } from '../../utils/article.ts';
import { cutBody, MAX_BODY_CHARS } from '../../utils/cut-body.ts';
import { digestArticle } from '../../utils/digest.ts';

const PARAGRAPH =
  'The harbour board of Skarn said on Tuesday that the ferry would sail again on Friday, eleven days after its gearbox broke, and that the crossing would cost what it cost before. ';

function articleOf(texts: string[]): Article {
  return {
    headline: 'Ferry to Skarn sails again',
    access: 'full',
    publisherPoints: [],
    blocks: texts.map((text) => ({ kind: 'paragraph', text, origin: 'page' })),
  };
}

const long = (chars: number) =>
  PARAGRAPH.repeat(Math.ceil(chars / PARAGRAPH.length)).slice(0, chars);
const third = long(MAX_BODY_CHARS / 3);

test.each([
  ['a story', articleOf([PARAGRAPH, PARAGRAPH])],
  ['a body that just fits', articleOf([third, third, third])],
  ['no body', articleOf([])],
])('%s stays as it is', (_, article) => {
  expect(cutBody(article)).toBe(article);
});

describe('too long', () => {
  test('ends after the last paragraph that fits, and says so', () => {
    const { access, blocks } = cutBody(articleOf([third, third, `${third}.`, 'The end.']));
    expect(access).toBe('beginning');
    expect(blocks.map(({ text }) => text)).toEqual([third, third]);
  });

  test.each([
    ['at a white space', `${long(MAX_BODY_CHARS - 3)} seven-teen`, MAX_BODY_CHARS - 3],
    ['at the limit where there is none', '雨'.repeat(MAX_BODY_CHARS + 9), MAX_BODY_CHARS],
    ['not within a character', `a${'𠮷'.repeat(MAX_BODY_CHARS)}`, MAX_BODY_CHARS - 1],
  ])('a single paragraph ends %s', (_, text, length) => {
    const [block] = cutBody(articleOf([text])).blocks;
    expect(block?.text).toBe(text.slice(0, length));
    expect(block?.text.isWellFormed()).toBe(true);
  });

  test('is digested from its beginning', () => {
    const story = [PARAGRAPH.trim(), 'Captain Marit Olvane said nobody had been late.', third];
    const { article, bullets } = digestArticle(articleOf([...story, third, third, third]), {
      length: 'short',
      recogniser: loadRecogniser(),
    });
    expect(article.access).toBe('beginning');
    expect(bullets.length).toBeGreaterThan(0);
  });
});
