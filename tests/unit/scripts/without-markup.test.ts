import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { withoutMarkup } from '../../../scripts/without-markup.ts';

const PACKAGES = fileURLToPath(new URL('../../../node_modules', import.meta.url));
const READABILITY = `${PACKAGES}/@mozilla/readability/Readability.js`;
const PREACT = `${PACKAGES}/preact/dist/preact.mjs`;

const source = readFileSync(READABILITY, 'utf8');

test.each([PREACT, READABILITY])('%s assigns no markup', (module) => {
  const code = readFileSync(module, 'utf8');
  expect(code).toMatch(/\.innerHTML ?= ?\w/);
  expect(withoutMarkup(code, module)).not.toMatch(/\.innerHTML ?= ?\w/);
});

test('a dependency that changed stops the build', () => {
  expect(() => withoutMarkup(source.replaceAll('pageCacheHtml', 'saved'), READABILITY)).toThrow(
    'no longer there',
  );
});

test('other modules stay as they are', () => {
  expect(withoutMarkup('element.innerHTML = text', '/utils/other.ts')).toBe(
    'element.innerHTML = text',
  );
});

/** A page that Readability reads more than once: too little is left at its strictest. */
const BRIEF = `<body><div class="sidebar"><p>${'The harbour office said the ferry was late, again. '.repeat(6)}</p></div></body>`;

/** A lazy image whose real one waits in a noscript. */
const LAZY = `<body><article><p>${'Ferries between the two towns were late, the harbour office said. '.repeat(20)}</p><img src="small.jpg"><noscript><img src="large.jpg"></noscript></article></body>`;

describe('Readability reads what it read before', () => {
  test.each([
    ['a page it reads again', BRIEF],
    ['an image in a noscript', LAZY],
  ])('%s', (_, page) => {
    const before = readWith(source, page);
    expect(before).toContain('harbour office');
    expect(readWith(withoutMarkup(source, READABILITY), page)).toBe(before);
  });
});

function readWith(code: string, page: string): string | null | undefined {
  const { window } = new JSDOM(page, { url: 'https://example.org/', runScripts: 'outside-only' });
  window.eval(code);
  const html = window.eval('new Readability(document).parse()?.content') as string | undefined;
  window.close();
  return html;
}
