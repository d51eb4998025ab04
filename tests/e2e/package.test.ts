import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { overBudget } from '../../scripts/package/budgets.ts';
import { lintFirefox } from '../../scripts/package/lint-firefox.ts';
import { EXTENSION, FIREFOX_EXTENSION } from './harness.ts';

/** web-ext takes half a minute on a busy machine; in ms. */
const LINT_WATCHDOG = 120_000;

test.each([EXTENSION, FIREFOX_EXTENSION])('%s weighs no more than it may', (folder) => {
  expect(overBudget(folder)).toEqual([]);
});

test.each([EXTENSION, FIREFOX_EXTENSION])('%s: the worker’s script is in ASCII', (folder) => {
  expect(/[^\0-\x7f]/.exec(readFileSync(`${folder}/background.js`, 'utf8'))?.[0]).toBeUndefined();
});

/** What came to Chrome last of what such code may use, and its version there (MDN). */
const YOUNG: [RegExp, number][] = [
  [/\bsidePanel\.open\(/, 116],
  [/\b(?:Object|Map)\.groupBy\(/, 117],
  [/\bPromise\.withResolvers\(/, 119],
  [/\bURL\.canParse\(/, 120],
  [/\bArray\.fromAsync\(/, 121],
  [/\.(?:values|keys|entries)\(\)\.(?:map|filter|some|every|find|toArray)\(/, 122],
  [/\.(?:isSubsetOf|isSupersetOf|isDisjointFrom|symmetricDifference)\(/, 122],
  [/light-dark\(/, 123],
  [/\bURL\.parse\(/, 126],
  [/\bPromise\.try\(/, 128],
  [/\bRegExp\.escape\(/, 136],
];

test('Chrome’s store offers it to no version that lacks what it uses', () => {
  const { minimum_chrome_version: least } = JSON.parse(
    readFileSync(`${EXTENSION}/manifest.json`, 'utf8'),
  ) as { minimum_chrome_version: string };
  const code = globSync('**/*.{js,css}', { cwd: EXTENSION }).map((file) =>
    readFileSync(`${EXTENSION}/${file}`, 'utf8'),
  );
  const needed = YOUNG.filter(([use]) => code.some((text) => use.test(text)));
  expect(Math.max(...needed.map(([, version]) => version))).toBe(Number(least));
});

test(
  'web-ext finds nothing in the Firefox build',
  async () => {
    expect(await lintFirefox(FIREFOX_EXTENSION)).toEqual([]);
  },
  LINT_WATCHDOG,
);
