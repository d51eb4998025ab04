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
  // Behind the agency that reports.
  ['Quito, Aug 1 (NPA) Mayor Mia Torres won. She smiled a lot.', 'Mia Torres smiled a lot.'],
  ['Council member Mia Torres won the race. She smiled a lot.', 'Mia Torres smiled a lot.'],
])('certain: %s', (text, expected) => {
  const named = lastOf(text);
  expect(named?.text).toBe(expected);
  const [replaced] = named?.replaced ?? [];
  expect(named?.text.slice(replaced?.start, replaced?.end)).toMatch(/^Mia Torres(?:’s)?$/u);
});

test.each([
  [
    '“We will win,” said the club’s captain, Mia Torres. “It is our year,” she added.',
    '“It is our year,” Mia Torres added.',
  ],
  [
    'The club is lost, Mia Torres told the Quay Post. She said the coach knew it.',
    'Mia Torres said the coach knew it.',
  ],
  [
    'Haddad was late, Mia Torres has said. Speaking to the Quay Post, she said it was no surprise.',
    'Speaking to the Quay Post, Mia Torres said it was no surprise.',
  ],
  [
    'Haddad left early, Mia Torres said. “We waited.” “Nobody came,” she said.',
    '“Nobody came,” Mia Torres said.',
  ],
  [
    'Mia Torres, who is 45, said Haddad would leave. Her remarks angered his fans.',
    'Mia Torres’s remarks angered his fans.',
  ],
])('who spoke speaks on: %s', (text, expected) => expect(lastOf(text)?.text).toBe(expected));

test('one word is a name enough where the story opens with it', () => {
  const story = storyOf(['Amina was 12 when the war came. Her school closed.'], ['Amina']);
  expect(replacePronoun('Her school closed.', 1, story)?.text).toBe('Amina’s school closed.');
  const later = storyOf(['The war came. Amina was 12. Her school closed.'], ['Amina']);
  expect(replacePronoun('Her school closed.', 2, later)).toBeUndefined();
});

test.each([
  '“We like Mia Torres,” the coach said. She thanked the town.',
  'Mia Torres met Omar Haddad. She thanked the town.',
  'The council thanked Mia Torres. She left early.',
  'Mia Torres said the driver was in hospital. He was hurt.',
  'The vote was close. She thanked the town.',
  'Mr. Omar Haddad won. Ms. Torres lost. He thanked the town, and Mia Torres did. He left.',
  'Eight more were hurt, the hospital said. Rain fell, he said.',
  // The quotation between speaks of another.
  'Haddad left early, Mia Torres said. “I asked my sister.” She said it was late.',
  // Another one of the name, if only in a company's.
  'Torres Brothers closed. Omar Torres Ltd. did not. Torres left. She thanked the town.',
  // A second voice, a name that is spoken of or to.
  'Mia Torres said it was time, but Haddad insists it was not. “It was hard,” she said.',
  'The report on the port, out on Monday, said Mia Torres knew. “It is false,” she said.',
  '“It was late,” a guard told Mia Torres of the fire. “It was dark,” she said.',
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
