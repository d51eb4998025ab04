import { expect, test } from 'vitest';
import { namesOtherPerson } from '../../../utils/summarise/names-other-person.ts';

test.each([
  ['Torres told Radio Sur the man was in hospital', true],
  ['“The former Harbour City coach” spoke first', true],
  ['A 16-year-old was rescued from the roof', true],
  ['the officer’s report, read aloud', true],
  ['an old friend of the family, they said', true],
  ['the new bridge over the river', false],
  ['the council of teachers', false],
  ['Torres, president since May', false],
])('%s → another person: %s', (text, expected) => {
  expect(namesOtherPerson(text)).toBe(expected);
});
