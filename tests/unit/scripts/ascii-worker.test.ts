import { runInThisContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { inAscii } from '../../../scripts/ascii-worker.ts';

/** What a piece of code gives, as written and in ASCII. */
function valuesOf(code: string): [unknown, unknown] {
  return [runInThisContext(code), runInThisContext(inAscii(code))];
}

describe('inAscii', () => {
  it.each([
    ['a string', '"Şişli’de, 北京 😀"'],
    ['a template', '`${1 + 1} – ${"é"}`'],
    [
      'a raw template that becomes an expression',
      'new RegExp(String.raw`^[\\p{Lu}’😀]+$`, "u").test("É’😀")',
    ],
    ['letters of an expression', '"«Où»".replace(/[«»]/gu, "")'],
    ['a pair of units in a class', '/^[😀-😂]$/u.test("😁")'],
    ['a property’s name', '({ "né": 1 })["né"]'],
  ])('leaves %s what it was', (_, code) => {
    const [written, escaped] = valuesOf(code);
    expect(escaped).toEqual(written);
    expect(inAscii(code)).toMatch(/^[\0-\x7f]*$/);
  });

  it('refuses a letter behind a backslash, which would be one no more', () => {
    expect(() => inAscii('"\\’"')).toThrow('cannot be written in ASCII');
  });
});
