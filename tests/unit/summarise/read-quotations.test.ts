import { expect, test } from 'vitest';
import { maskAsides, readQuotations } from '../../../utils/summarise/read-quotations.ts';
import { storyOf } from './story-of.ts';

const kindsOf = (text: string) => readQuotations(storyOf([text]).sentences).map(({ kind }) => kind);

test.each([
  ['The bridge opened.', ['none']],
  ['“We won,” Torres said.', ['framed']],
  ['“We won.”', ['whole']],
  ['"We won." Torres sat down.', ['whole', 'none']],
  ['“We won. Nobody helped us. We are glad,” Torres said.', ['whole', 'whole', 'broken']],
  ['(CNN)"Night Train" won a prize.', ['framed']],
  ['„Wir haben gewonnen“, sagte Klein.', ['framed']],
  ['« Nous avons gagné », a dit Duval.', ['framed']],
  ['»Wir kommen«, sagte Klein.', ['framed']],
  ['市長は「続ける」と述べた。', ['framed']],
  ["The workers' union won. It's 5 o'clock.", ['none', 'none']],
  ["'We won,' Torres said.", ['framed']],
  ['Torres’ rivals lost.', ['none']],
])('%s', (text, kinds) => expect(kindsOf(text)).toEqual(kinds));

test('a quotation nobody closed ends with its paragraph', () => {
  const { quotations } = storyOf(['“We won, and we', 'The bridge opened.']);
  expect(quotations.map(({ kind }) => kind)).toEqual(['whole', 'none']);
});

test('asides are blanked, and nothing moves', () => {
  const text = 'The port (in the north) is “closed, for good,” she said.';
  const masked = maskAsides(text);
  expect(masked).toHaveLength(text.length);
  expect(masked).toMatch(/^The port _+ is _+ she said\.$/u);
});
