import { expect, test } from 'vitest';
import { countText } from '../../../components/count-text.ts';
import { speak } from './speak.ts';

test.each([
  ['en', 1, '1 word'],
  ['en', 21, '21 words'],
  ['en', 1234, '1,234 words'],
  ['de', 1234, '1.234 Wörter'],
  ['fr', 0, '0 mot'],
  ['ru', 1, '1 слово'],
  ['ru', 3, '3 слова'],
  ['ru', 11, '11 слов'],
  ['ru', 21, '21 слово'],
  ['ar', 0, 'لا كلمات'],
  ['ar', 2, 'كلمتان'],
  ['ar', 5, '5 كلمات'],
  ['ar', 11, '11 كلمة'],
  ['tr', 2, '2 sözcük'],
  ['zh_CN', 7, '7 词'],
])('%s: %i → %s', async (locale, count, text) => {
  await speak(locale);
  expect(countText('words', count)).toBe(text);
});
