import { expect, test } from 'vitest';
import { nextMention } from '../../../components/next-mention.ts';
import { articleOf, entityOf } from './invented-stories.ts';

const article = articleOf(['Oslo won.', 'Oslo in the data.', 'So did Oslo.']);
article.blocks[1] = { kind: 'paragraph', text: 'Oslo in the data.', origin: 'json-ld' };
const oslo = entityOf(article, 'place', 'Oslo');

test.each([
  [0, { block: 0, start: 0, end: 4 }],
  [1, { block: 2, start: 7, end: 11 }],
  [2, { block: 0, start: 0, end: 4 }],
])('press %i shows %o: what the page shows, in turn', (pressed, expected) => {
  expect(nextMention(oslo, article, pressed)).toEqual(expected);
});

test('a name the page shows nowhere has no mention to show', () => {
  const hidden = { ...oslo, mentions: oslo.mentions.filter(({ block }) => block === 1) };
  expect(nextMention(hidden, article, 0)).toBeUndefined();
});
