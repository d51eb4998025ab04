import { expect, test } from 'vitest';
import { CharClass, classOf, hasUnspacedLetter, isWordAt } from '../../../utils/text/char-class.ts';

test.each<[keyof typeof CharClass, string]>([
  ['upper', 'AZÀŽİǅΩЖ'],
  ['lower', 'azßàžıøωжµ'],
  ['caseless', 'ªعह字한ก'],
  ['digit', '09٣५²'],
  ['mark', '\u0301\u064b\u093e'],
  ['space', ' \t\n\u00a0\u2009\u2028\u202f\u3000\ufeff'],
  ['other', '.,’“—…×÷€\u200b\u200d\u202e😀'],
])('%s: %s', (name, chars) => {
  for (const char of chars)
    expect([char, classOf(char.codePointAt(0)!)]).toEqual([char, CharClass[name]]);
});

test('half a surrogate pair is no letter', () => {
  expect(classOf(0xd83d)).toBe(CharClass.other);
});

test('classes are those of Unicode, all through the first plane', () => {
  const asked: [number, RegExp][] = [
    [CharClass.upper, /[\p{Lu}\p{Lt}]/u],
    [CharClass.lower, /\p{Ll}/u],
    [CharClass.caseless, /[\p{Lo}\p{Lm}]/u],
    [CharClass.digit, /\p{N}/u],
    [CharClass.mark, /\p{M}/u],
    [CharClass.space, /\s/u],
  ];
  const wrong: string[] = [];
  for (let code = 0; code < 0x10000; code++) {
    const char = String.fromCharCode(code);
    const [right = CharClass.other] = asked.find(([, pattern]) => pattern.test(char)) ?? [];
    if (classOf(code) !== right) wrong.push(code.toString(16));
  }
  expect(wrong).toEqual([]);
});

test.each([
  ['The port of Haven', false],
  ['“Şişli’de” – 12 €', false],
  ['Ein Satz mit Tiền và 한국', false],
  ['भारत और پاکستان', false],
  ['北京', true],
  ['ひらがな', true],
  ['ｶﾀｶﾅ', true],
  ['กรุงเทพ', true],
  ['ភ្នំពេញ', true],
  ['𠀀', true],
])('%s has letters of a script without spaces: %s', (text, has) => {
  expect(hasUnspacedLetter(text)).toBe(has);
});

test.each([
  ['a b', [true, false, true]],
  ['é’1', [true, false, true]],
])('where words stand in “%s”', (text, words) => {
  expect([0, 1, 2].map((at) => isWordAt(text, at))).toEqual(words);
  expect([isWordAt(text, -1), isWordAt(text, 3)]).toEqual([false, false]);
});
