import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const NAMED = readFileSync(`${ROOT}SECURITY.md`, 'utf8').match(/tests\/[\w./-]+/g) ?? [];

test('SECURITY.md names its tests', () => {
  expect(NAMED.length).toBeGreaterThan(15);
});

test.each([...new Set(NAMED)])('%s, which SECURITY.md names, is there', (path) => {
  expect(existsSync(`${ROOT}${path}`)).toBe(true);
});
