import { expect, test } from 'vitest';
import { readWordsBefore, sharesSurname } from '../../../utils/summarise/shares-surname.ts';
import { rulesOf } from '../../../utils/summarise/languages/rules-of.ts';
import { articleOf } from './story-of.ts';

const { commonWords } = rulesOf('en');

test.each([
  ['Mia Torres', 'Mia Torres left. Torres was late.', false],
  ['Mia Torres', 'Mia Torres left with Omar Torres.', true],
  ['Mia Torres', 'Mia Torres left the Omar Torres Foundation.', true],
  ['Mia Torres', 'Mia Torres wrote to “Omar Torres’s” heirs.', true],
  // A title, a common word, another name's end.
  [
    'Mia Torres',
    'Mr. Torres left. Ms Torres was late, Mayor Torres said. For Torres it was a long day.',
    false,
  ],
  ['Mia Torres', 'At home with Omar, Torres was late.', false],
  ['Samuel T. Okafor Jr.', 'Samuel T. Okafor Jr. ran. His uncle was John P. Okafor.', true],
])('%s: “%s”: %s', (name, text, shares) => {
  const wordsBefore = readWordsBefore(articleOf([text]));
  expect(sharesSurname({ name, aliases: [] }, wordsBefore, commonWords)).toBe(shares);
});
