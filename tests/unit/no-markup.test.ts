import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SOURCES = globSync('{components,entrypoints,utils}/**/*.{ts,tsx,html}', { cwd: ROOT });

/** Ways for text to become markup or code. */
const WAYS =
  /innerHTML|outerHTML\s*=|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|DOMParser|createContextualFragment|setHTMLUnsafe|\beval\(|new Function\(|import\(['"`]https?:|<script[^>]+src="https?:/;

test('the sources are found', () => {
  expect(SOURCES.length).toBeGreaterThan(100);
});

test.each(SOURCES)('%s takes text for text alone', (file) => {
  expect(readFileSync(`${ROOT}${file}`, 'utf8')).not.toMatch(WAYS);
});
