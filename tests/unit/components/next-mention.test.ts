import { expect, test } from 'vitest';
import { nextMention } from '../../../components/next-mention.ts';
import { articleOf, entityOf } from './invented-stories.ts';

const article = articleOf(['Oslo won.', 'Oslo in the data.', 'So did Oslo.']);
article.blocks[1] = { kind: 'paragraph', text: 'Oslo in the data.', origin: 'json-ld' };
const oslo = entityOf(article, 'place', 'Oslo');
const FIRST = { block: 0, start: 0, end: 4 };
const LAST = { block: 2, start: 7, end: 11 };

test.each([
  ['nothing yet', undefined, 1, FIRST],
  ['another name', { block: 0, start: 5, end: 8 }, 1, FIRST],
  ['the first', FIRST, 1, LAST],
  ['the last', LAST, 1, FIRST],
  ['the last, back', LAST, -1, FIRST],
  ['the first, back', FIRST, -1, LAST],
] as const)('after %s, of what the page shows', (_, from, way, expected) => {
  expect(nextMention(oslo, article, from, way)).toEqual(expected);
});

test('a name the page shows nowhere has no mention to show', () => {
  const hidden = { ...oslo, mentions: oslo.mentions.filter(({ block }) => block === 1) };
  expect(nextMention(hidden, article, undefined, 1)).toBeUndefined();
});
