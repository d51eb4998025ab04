import { createContext, Script } from 'node:vm';
import { expect, test } from 'vitest';
import { type Expression, findExpressions } from './find-expressions.ts';

/**
 * Characters of each text: a third of the longest body. What takes steps by its length is done with
 * one in some milliseconds; what takes them by the square of it, in ten seconds and more.
 */
const LENGTH = 100_000;

/** What takes so long hangs, in ms: far from either kind, on a slow machine and on a fast one. */
const WATCHDOG = 3_000;

/** What texts are made of, whatever an expression asks for. */
const PIECES = [
  ...' aA1.,-–"“’\n\u00A0µ雨ب',
  'aµ',
  'a ',
  'A ',
  'Aa ',
  'A. ',
  'A.',
  'a-',
  'A-',
  '1,',
  '1 ',
  ', ',
  'a\n',
  ' “a” ',
  'a’',
  'Aa-',
  '(a',
  '<a ',
];

/** An anchored expression looks no further than its beginning lets it: what leads into most of ours. */
const OPENINGS = ['', 'Aa bb ', 'By Ann ', 'AA, ', '“', '(Reuters) ', 'https://a.example/news/'];

const EXPRESSIONS = await findExpressions();

test('the expressions are found, also those put together', () => {
  expect(EXPRESSIONS.size).toBeGreaterThan(300);
  expect(
    [...EXPRESSIONS.keys()].filter((name) => name.startsWith('composed')).length,
  ).toBeGreaterThan(5);
});

test.each([
  ['for ever', { source: '^(a|aa)+$', flags: '' }, 'a'],
  ['by the square of the length', { source: 'a+$', flags: '' }, 'a'],
  ['so behind an opening alone', { source: String.raw`^\S+ \S+ .*?\s+-`, flags: '' }, ' '],
])('one that takes %s is seen', (_, expression, piece) => {
  expect(hangsOn(expression)).toBe(piece);
});

test.each([...EXPRESSIONS])('%s', (_, expression) => {
  expect(hangsOn(expression)).toBeUndefined();
});

/** The piece whose repetition an expression does not come to an end with; undefined where it comes to all. */
function hangsOn({ source, flags }: Expression): string | undefined {
  const everywhere = new RegExp(source, `${flags.replaceAll(/[gy]/g, '')}g`);
  const context = createContext({ everywhere, text: '' });
  const search = new Script('text.replaceAll(everywhere, "")');
  const openings = source.startsWith('^') ? OPENINGS : [''];
  return [...PIECES, ...wordsIn(source)].find((piece) =>
    openings.some((opening) => {
      // The end fits neither a class nor what is in none, so that every way to come there is tried.
      context['text'] = `${opening}${piece.repeat(LENGTH / piece.length)}\u0000\n`;
      try {
        search.runInContext(context, { timeout: WATCHDOG });
        return false;
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return true;
        throw error;
      }
    }),
  );
}

/** Words and signs that an expression itself names: repeated, they lead far into it. */
function wordsIn(source: string): string[] {
  const words = new Set(source.match(/\p{L}{2,}|[^\p{L}\s]/gu));
  return [...words]
    .slice(0, 20)
    .flatMap((word) => (/\p{L}/u.test(word) ? [word, `${word} `] : [word]));
}
