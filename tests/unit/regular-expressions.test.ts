import { createContext, Script } from 'node:vm';
import { expect, test } from 'vitest';
import { type Expression, findExpressions } from './find-expressions.ts';

/**
 * Characters of each text. What takes steps by the square of its length is done with it in some
 * milliseconds; by the cube, or worse, it would take minutes.
 */
const LENGTH = 3_000;

/** What takes so long hangs, in ms. */
const WATCHDOG = 10_000;

/** What texts are made of, whatever an expression asks for. */
const PIECES = [
  ...' aA1.,-–"“’\n\t\u00A0雨ب',
  'a ',
  'A ',
  'Aa ',
  'A. ',
  'A.',
  'a-',
  '1,',
  '1 ',
  ', ',
  ' “a” ',
  'a’',
  'Aa-',
  '(a',
  '<a ',
];

const EXPRESSIONS = findExpressions();

test('the expressions are found', () => {
  expect(EXPRESSIONS.size).toBeGreaterThan(100);
});

test('one that takes for ever is seen', () => {
  expect(hangsOn({ source: '^(a|aa)+$', flags: '' })).toBe('a');
});

test.each([...EXPRESSIONS])('%s', (_, expression) => {
  expect(hangsOn(expression)).toBeUndefined();
});

/** The piece whose repetition an expression does not come to an end with; undefined where it comes to all. */
function hangsOn({ source, flags }: Expression): string | undefined {
  const context = createContext({ source, flags, text: '' });
  const search = new Script(
    'text.replaceAll(new RegExp(source, flags.replace("g", "") + "g"), "")',
  );
  return [...PIECES, ...wordsIn(source)].find((piece) => {
    // The end fits nothing, so that every way to come there is tried.
    context['text'] = `${piece.repeat(LENGTH / piece.length)}\u0000`;
    try {
      search.runInContext(context, { timeout: WATCHDOG });
      return false;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return true;
      throw error;
    }
  });
}

/** Words and signs that an expression itself names: repeated, they lead far into it. */
function wordsIn(source: string): string[] {
  const words = new Set(source.match(/\p{L}{2,}|[^\p{L}\s]/gu));
  return [...words].slice(0, 30).flatMap((word) => [word, `${word} `]);
}
