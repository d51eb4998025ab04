import { describe, expect, test } from 'vitest';
import { splitAtNames } from '../../../components/split-at-names.ts';
import type { Entity, EntityKind } from '../../../utils/entities/recognise-entities.ts';
import type { Bullet } from '../../../utils/summarise/summarise-article.ts';
import { articleOf, entityOf, quote } from './invented-stories.ts';

type Names = [kind: EntityKind, name: string, ...aliases: string[]][];

function entitiesOf(text: string, names: Names): Entity[] {
  const article = articleOf([text]);
  return names.map(([kind, name, ...aliases]) => entityOf(article, kind, name, { aliases }));
}

/** The bullet with its names in brackets: "[person Ada] spoke". */
function marked(bullet: Bullet, entities: Entity[]): string {
  return splitAtNames(bullet, entities)
    .map(({ text, kind }) => (kind ? `[${kind} ${text}]` : text))
    .join('');
}

describe('a quoted bullet', () => {
  test.each<[text: string, names: Names, expected: string]>([
    [
      'Ada Brook spoke in Oslo.',
      [
        ['person', 'Ada Brook'],
        ['place', 'Oslo'],
      ],
      '[person Ada Brook] spoke in [place Oslo].',
    ],
    [
      'The Bank of Ostrava left Ostrava.',
      [
        ['organisation', 'Bank of Ostrava'],
        ['place', 'Ostrava'],
      ],
      'The [organisation Bank of Ostrava] left [place Ostrava].',
    ],
    ['Romania signed with Oman.', [['place', 'Oman']], 'Romania signed with [place Oman].'],
    [
      'Kira, Kira and Kira’s son',
      [['person', 'Kira']],
      '[person Kira], [person Kira] and [person Kira]’s son',
    ],
    ['No name here.', [], 'No name here.'],
    ['港町市は発表した。', [['place', '港町市']], '[place 港町市]は発表した。'],
    ['قالت سلمى الحداد إن', [['person', 'سلمى الحداد']], 'قالت [person سلمى الحداد] إن'],
  ])('%s', (text, names, expected) => {
    expect(marked(quote(articleOf([text]), 0), entitiesOf(text, names))).toBe(expected);
  });
});

test('a shortened bullet finds its names at their new places', () => {
  const text = 'After long talks, Ada Brook, who leads Norwell, left Oslo.';
  const source = { block: 0, start: 0, end: text.length };
  const bullet: Bullet = { text: 'Ada Brook left Oslo.', sources: [source], origin: 'shortened' };
  const names = entitiesOf(text, [
    ['person', 'Ada Brook'],
    ['organisation', 'Norwell'],
    ['place', 'Oslo'],
  ]);
  expect(marked(bullet, names)).toBe('[person Ada Brook] left [place Oslo].');
});

test('a name put for a pronoun is a name too, though its sentence does not have it', () => {
  const article = articleOf(['Ada Brook won.', 'She left at once.']);
  const bullet: Bullet = {
    text: 'Ada Brook left at once.',
    sources: [{ block: 1, start: 0, end: 17 }],
    origin: 'quoted',
    replaced: [{ start: 0, end: 9, by: { block: 0, start: 0, end: 9 } }],
  };
  expect(marked(bullet, [entityOf(article, 'person', 'Ada Brook')])).toBe(
    '[person Ada Brook] left at once.',
  );
});

test('names of other sentences mark nothing', () => {
  const article = articleOf(['May won the vote.', 'May is warm.']);
  const entity = entityOf(article, 'person', 'May');
  const inVote = { ...entity, mentions: entity.mentions.slice(0, 1) };
  expect(marked(quote(article, 1), [inVote])).toBe('May is warm.');
});
