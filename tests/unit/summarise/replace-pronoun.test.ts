import { expect, test } from 'vitest';
import { replacePronoun } from '../../../utils/summarise/replace-pronoun.ts';
import { storyOf } from './story-of.ts';

const people = ['Mia Torres|Torres', 'Omar Haddad|Haddad'];
const lastOf = (text: string) => {
  const story = storyOf([text], people);
  const index = story.sentences.length - 1;
  return replacePronoun(story.sentences[index]?.text ?? '', index, story);
};

test.each([
  ['Mia Torres won the race. She thanked the town.', 'Mia Torres thanked the town.'],
  ['Mia Torres won. She smiled. She thanked the town.', 'Mia Torres thanked the town.'],
  ['Mayor Mia Torres won the race. Her rival conceded.', 'Mia Torres’s rival conceded.'],
  ['Mia Torres won the race. “The town chose,” she said.', '“The town chose,” Mia Torres said.'],
  // A surname's story gives its full name.
  ['Mia Torres ran. Torres won the race. She thanked the town.', 'Mia Torres thanked the town.'],
])('certain: %s', (text, expected) => {
  const named = lastOf(text);
  expect(named?.text).toBe(expected);
  const [replaced] = named?.replaced ?? [];
  expect(named?.text.slice(replaced?.start, replaced?.end)).toMatch(/^Mia Torres(?:’s)?$/u);
});

test.each([
  '“We like Mia Torres,” the coach said. She thanked the town.',
  'Mia Torres met Omar Haddad. She thanked the town.',
  'The council thanked Mia Torres. She left early.',
  'Mia Torres said the driver was in hospital. He was hurt.',
  'The vote was close. She thanked the town.',
  'Mr. Omar Haddad won. Ms. Torres lost. He thanked the town, and Mia Torres did. He left.',
  'Eight more were hurt, the hospital said. Rain fell, he said.',
])('not certain: %s', (text) => expect(lastOf(text)).toBeUndefined());

test('nothing to replace, and nothing outside English', () => {
  expect(lastOf('Mia Torres won. The town cheered.')).toEqual({
    text: 'The town cheered.',
    replaced: [],
  });
  expect(lastOf('Rain fell. Mia Torres won because she ran.')?.replaced).toEqual([]);
  const german = storyOf(['Mia Torres kam. She blieb.'], people, { lang: 'de' });
  expect(replacePronoun('She blieb.', 1, german)?.replaced).toEqual([]);
});
