import { expect, test } from 'vitest';
import { tokenise } from '../../../utils/text/tokenise.ts';

test.each([
  ['Pakistan’s army said', ['Pakistan', '’s', 'army', 'said']],
  ['They’ll meet in Sana’a.', ['They', '’ll', 'meet', 'in', 'Sana’a', '.']],
  ['Lt. Gen. Salman arrived.', ['Lt.', 'Gen.', 'Salman', 'arrived', '.']],
  ['the U.S. envoy', ['the', 'U.S.', 'envoy']],
  ['George W. Bush', ['George', 'W.', 'Bush']],
  [
    'It was posted on X. “Wait,” she said',
    ['It', 'was', 'posted', 'on', 'X', '.', '“', 'Wait', ',', '”', 'she', 'said'],
  ],
  ['U.S.-led talks', ['U.S.', '-', 'led', 'talks']],
  ['Rs10 million, or 2,000.5 dollars', ['Rs10', 'million', ',', 'or', '2,000.5', 'dollars']],
  ['Iran,Iraq and AT&T', ['Iran', ',', 'Iraq', 'and', 'AT&T']],
  ['see https://example.org/a,b now', ['see', 'https://example.org/a,b', 'now']],
  ['Sony Corp. rose', ['Sony', 'Corp.', 'rose']],
  ['café\u0301 👩‍🚀 ok', ['café\u0301', '👩', '\u200d', '🚀', 'ok']],
  ['', []],
])('%s', (text, expected) => {
  const tokens = tokenise(text);
  expect(tokens.map((token) => token.text)).toEqual(expected);
  for (const { text: word, start, end } of tokens) expect(text.slice(start, end)).toBe(word);
});

test('a lone surrogate is a token of its own', () => {
  expect(tokenise('Ada \ud83d Lovelace').map((token) => token.text)).toEqual([
    'Ada',
    '\ud83d',
    'Lovelace',
  ]);
});

test.each([
  'a'.repeat(1_000_000),
  'A.'.repeat(500_000),
  "x'".repeat(500_000),
  '1,'.repeat(500_000),
])('a line of a million characters is done in linear time', (line) => {
  // What is not linear takes minutes, and the watchdog ends it.
  expect(
    tokenise(line)
      .map(({ text }) => text)
      .join(''),
  ).toBe(line);
});
