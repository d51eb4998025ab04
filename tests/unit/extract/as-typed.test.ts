import { expect, test } from 'vitest';
import { asTyped } from '../../../utils/extract/normalise.ts';

test.each([
  ['Sign Up for Our Newsletter', 'sign up for our newsletter'],
  ['The editor’s “morning briefing” — free', `the editor's "morning briefing" - free`],
  ['Lire aussi : l’essentiel', "lire aussi : l'essentiel"],
  ['10–12 March\u202f2026', '10-12 march 2026'],
  ['İstanbul’da SON DAKİKA', "istanbul'da son dakika"],
  ['Kopīgot • Reklāma', 'kopīgot • reklāma'],
  ['اقرأ أيضًا – “الميناء”', 'اقرأ أيضًا - "الميناء"'],
  ['広告—続きを読む', '広告-続きを読む'],
  ['a\ud800b “c”', 'a\ufffdb "c"'],
])('%s → %s', (text, typed) => {
  expect(asTyped(text)).toBe(typed);
});
