import { expect, test } from 'vitest';
import { findUngrounded } from '../../../utils/summarise/check-grounding.ts';
import type { Bullet } from '../../../utils/summarise/summarise-article.ts';
import { articleOf } from './story-of.ts';

const article = articleOf([
  'Mia Torres won the race on Monday.',
  'She thanked the town, which cheered.',
]);
const source = { block: 1, start: 0, end: 36 };
const bullet = (text: string, more: Partial<Bullet> = {}): Bullet => ({
  text,
  sources: [source],
  origin: 'shortened',
  ...more,
});
const name = { start: 0, end: 10, by: { block: 0, start: 0, end: 10 } };

test.each<[string, Bullet, ReturnType<typeof findUngrounded>]>([
  ['word for word', bullet('She thanked the town, which cheered.'), null],
  ['words left out', bullet('She thanked the town.'), null],
  ['a name for a pronoun', bullet('Mia Torres thanked the town.', { replaced: [name] }), null],
  ['a name nobody recorded', bullet('Mia Torres thanked the town.'), 'words differ'],
  ['a word of its own', bullet('She thanked the happy town.'), 'words differ'],
  ['another order', bullet('The town she thanked.'), 'words differ'],
  ['nothing said', bullet('…'), 'words differ'],
  ['no source', bullet('She thanked the town.', { sources: [] }), 'no source'],
  [
    'a source past its block',
    bullet('She', { sources: [{ ...source, end: 99 }] }),
    'source outside its block',
  ],
  [
    'a source in no block',
    bullet('She', { sources: [{ ...source, block: 7 }] }),
    'source outside its block',
  ],
  [
    'a name its source does not say',
    bullet('Ann Torres thanked the town.', { replaced: [name] }),
    'replacement differs',
  ],
])('%s', (_what, given, expected) => expect(findUngrounded(given, article)).toBe(expected));
