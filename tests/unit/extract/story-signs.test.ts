import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { readLines } from '../../../utils/extract/read-lines.ts';
import { isWhoOrWhen, readsLikeHeadline } from '../../../utils/extract/story-signs.ts';

function lineOf(text: string) {
  const { document } = new JSDOM(`<p>${text}</p>`).window;
  const [line] = readLines(document.body);
  if (!line) throw new Error('no line');
  return line;
}

test.each([
  ['By Mia Torres and Ann Poe', true],
  ['By İbrahim Yılmaz', true],
  ['BY MIA TORRES', true],
  ['4 March 2026', true],
  ['4 मार्च 2026', true],
  ['March 4, 2026', true],
  ['12 hours ago', true],
  ['By noon 300 people had come.', false],
  ['The 10 best-rated 2026 ferries', false],
  ['Council plans 12 low-cost 2027 homes', false],
])('%s says who or when: %s', (text, says) => {
  expect(isWhoOrWhen(lineOf(text))).toBe(says);
});

test('a year behind a number makes no date of a headline', () => {
  expect(readsLikeHeadline(lineOf('Council plans 12 low-cost 2027 homes'))).toBe(true);
});
