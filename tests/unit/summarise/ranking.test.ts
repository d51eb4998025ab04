import { expect, test } from 'vitest';
import { porterStem } from '../../../training/bullets/porter-stem.ts';
import { countTokens, rouge, rougeTokens } from '../../../training/bullets/rouge.ts';
import { contentWords } from '../../../utils/summarise/content-words.ts';
import { rulesOf } from '../../../utils/summarise/languages/rules-of.ts';
import { FEATURES } from '../../../utils/summarise/ranking-features.ts';
import { RANKING_WEIGHTS } from '../../../utils/summarise/ranking-weights.ts';

test('every feature has a weight and a reason of its own', () => {
  const names = FEATURES.map(({ name }) => name);
  expect(Object.keys(RANKING_WEIGHTS).toSorted()).toEqual(names.toSorted());
  expect(new Set(names).size).toBe(FEATURES.length);
  expect(new Set(FEATURES.map(({ reason }) => reason)).size).toBe(FEATURES.length);
});

test.each([
  ['en', 'The ministers launched it', 'the minister was launching them'],
  ['de', 'Die Brücken am Hafen', 'eine Brücke vom Hafen'],
  ['ru', 'Правительство города', 'в правительстве города'],
  ['tr', 'belediyenin kararı', 'belediye kararı için'],
])('%s: the same words of meaning', (lang, one, other) => {
  const rules = rulesOf(lang);
  const [a, b] = [contentWords(one, rules), contentWords(other, rules)];
  expect(a.filter((word) => b.includes(word)).length).toBeGreaterThanOrEqual(2);
});

test('scripts without spaces are compared by pairs of characters', () => {
  expect(contentWords('定期運航を始めた', rulesOf('ja'))).toEqual([
    '定期',
    '期運',
    '運航',
    '航を',
    'を始',
    '始め',
  ]);
});

test.each([
  ['running', 'run'],
  ['ponies', 'poni'],
  ['relational', 'relat'],
  ['traditionally', 'tradit'],
  ['news', 'news'],
  ['hoping', 'hope'],
  ['controlling', 'control'],
])('stem of %s', (word, stem) => expect(porterStem(word)).toBe(stem));

test('ROUGE by hand', () => {
  const reference = countTokens(rougeTokens('the cat sat on the mat'));
  // Five of six words in five; three of five pairs in four.
  const { r1, r2 } = rouge([reference], rougeTokens('the cat on the mat'));
  expect(r1).toBeCloseTo((2 * 1 * (5 / 6)) / (1 + 5 / 6));
  expect(r2).toBeCloseTo((2 * (3 / 4) * (3 / 5)) / (3 / 4 + 3 / 5));
  expect(rouge([reference], [])).toEqual({ r1: 0, r2: 0 });
});
