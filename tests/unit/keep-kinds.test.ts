import { expect, test } from 'vitest';
import type { EntityKind } from '../../utils/entities/recognise-entities.ts';
import { keepKinds } from '../../utils/keep-kinds.ts';
import { harbourDigest, pageOf, schoolDigest } from './components/invented-stories.ts';

test.each<[EntityKind[], string[][]]>([
  [['person'], [['Marta Elling'], []]],
  [
    ['place', 'person'],
    [['Marta Elling', 'Halvik', 'Strand'], ['Brenn']],
  ],
  [[], [[], []]],
])('%j of each story, points as they were', (kinds, names) => {
  const page = pageOf(harbourDigest, schoolDigest);
  const { digests } = keepKinds(page, kinds);
  expect(digests.map(({ entities }) => entities.map(({ name }) => name))).toEqual(names);
  expect(digests.map(({ bullets }) => bullets)).toEqual(page.digests.map(({ bullets }) => bullets));
});
