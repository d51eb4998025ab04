import { expect, test } from 'vitest';
import { findUngrounded } from '../../../utils/summarise/check-grounding.ts';
import { nameInFull } from '../../../utils/summarise/name-in-full.ts';
import { articleOf, peopleOf, storyOf } from './story-of.ts';

/** The paragraphs' last ones as bullets; the first only introduces its people. */
function nameBullets(
  paragraphs: readonly string[],
  more: { headline?: string; lang?: string } = {},
) {
  const article = articleOf(paragraphs, more);
  const people = peopleOf(article, ['Mia Torres|Torres', 'Omar Haddad|Haddad']);
  const bullets = paragraphs.slice(1).map((text, i) => ({
    text,
    sources: [{ block: i + 1, start: 0, end: text.length }],
    origin: 'quoted' as const,
  }));
  const named = nameInFull(bullets, people, storyOf(paragraphs, [], more));
  expect(named.map((bullet) => findUngrounded(bullet, article))).toEqual(named.map(() => null));
  return named;
}

const INTRODUCTION = 'Mia Torres, the mayor, met Omar Haddad, a painter, on the bridge.';

test.each([
  ['Torres left early.', 'Mia Torres left early.'],
  ['Torres’s brother left early.', 'Mia Torres’s brother left early.'],
  ["The bridge is Haddad's favourite.", "The bridge is Omar Haddad's favourite."],
  ['For Torres the day was long.', 'For Mia Torres the day was long.'],
  ['“It is late,” Torres said.', '“It is late,” Mia Torres said.'],
])('%s', (said, full) => {
  const [bullet] = nameBullets([INTRODUCTION, said]);
  expect(bullet?.text).toBe(full);
  const [name] = bullet?.replaced ?? [];
  expect(full.slice(name?.start, name?.end)).toMatch(/^(?:Mia Torres|Omar Haddad)(?:['’]s)?$/u);
});

test.each([
  // Introduced by a title, or a part of another name.
  'Mayor Torres left early.',
  'Mr. Torres left early.',
  'The Torres-Lee plan was dropped.',
  'Torresville is far away.',
  // A quotation's words are its speaker's.
  '“Torres was late,” a guard said.',
])('stays: %s', (said) => {
  expect(nameBullets([INTRODUCTION, said])).toMatchObject([{ text: said }]);
});

test.each([
  'Omar Torres saw it.',
  'The Omar Torres Foundation paid.',
  'She wrote to “Omar Torres”.',
])('who else has the surname may be meant: %s', (other) => {
  const named = nameBullets([`${INTRODUCTION} ${other}`, 'Torres, a sailor, left early.']);
  expect(named).toMatchObject([{ text: 'Torres, a sailor, left early.' }]);
});

test('once: behind the full name the short one does', () => {
  const texts = nameBullets([INTRODUCTION, 'Torres left early.', 'Haddad saw Torres go.']);
  expect(texts.map(({ text }) => text)).toEqual([
    'Mia Torres left early.',
    'Omar Haddad saw Torres go.',
  ]);
});

test('the headline has introduced whom it names in full', () => {
  const headline = 'Mayor Mia Torres leaves the bridge';
  expect(nameBullets([INTRODUCTION, 'Torres left early.'], { headline })).toMatchObject([
    { text: 'Torres left early.' },
  ]);
});

test('other languages change the forms of names: there they stay', () => {
  expect(nameBullets([INTRODUCTION, 'Torres ging früh.'], { lang: 'de' })).toMatchObject([
    { text: 'Torres ging früh.' },
  ]);
});

test('two people in one bullet, their offsets in order', () => {
  const [bullet] = nameBullets([INTRODUCTION, 'Haddad saw Torres go.']);
  expect(bullet?.text).toBe('Omar Haddad saw Mia Torres go.');
  expect(bullet?.replaced?.map(({ start, end }) => bullet.text.slice(start, end))).toEqual([
    'Omar Haddad',
    'Mia Torres',
  ]);
});

test('a name that the story gives in full only later is somebody else’s for all we know', () => {
  const texts = nameBullets(['Torres crossed the sea alone.', 'Torres left early.', INTRODUCTION]);
  expect(texts.map(({ text }) => text)).toEqual(['Torres left early.', INTRODUCTION]);
});
