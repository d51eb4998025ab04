import { expect, test } from 'vitest';
import { overBudget } from '../../scripts/package/budgets.ts';
import { lintFirefox } from '../../scripts/package/lint-firefox.ts';
import { EXTENSION, FIREFOX_EXTENSION } from './harness.ts';

test.each([EXTENSION, FIREFOX_EXTENSION])('%s weighs no more than it may', (folder) => {
  expect(overBudget(folder)).toEqual([]);
});

test('web-ext finds nothing in the Firefox build', async () => {
  expect(await lintFirefox(FIREFOX_EXTENSION)).toEqual([]);
});
