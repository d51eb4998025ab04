import { expect, test } from 'vitest';
import { nestingDepth } from '../../../scripts/nesting-depth.ts';
import { MAX_NESTING, parsePage } from '../../../scripts/parse-page.ts';
import { predictStages } from '../../../scripts/predict/predict-stages.ts';
import { readFixtures } from '../read-fixtures.ts';

const DEEP = '<div>'.repeat(100_000);

test.each<[html: string, depth: number]>([
  ['<div><section>Rain</section></div><div>Wind</div>', 2],
  ['<ul><li>one<li>two<li>three</ul>', 1],
  ['<p>one<p>two<br><br/><img src="a.png">', 0],
  ['<svg><path d="M0"/><path d="M1"/><g><path d="M2"/></g></svg>', 3],
  ['</div></div><DIV><Span>Rain</SPAN></DIV>', 2],
  ['1 < 2 and <', 0],
  [DEEP, 100_000],
])('%.60s is %i deep', (html, depth) => {
  expect(nestingDepth(html)).toBe(depth);
});

test.each(readFixtures().map(({ slug, html }) => [slug, html] as const))(
  '%s is parsed',
  (_, html) => {
    using page = parsePage(html, 'https://daily.example/');
    expect(page.document.body).not.toBeNull();
  },
);

test('a page past the depth is refused with a sentence', () => {
  expect(() =>
    predictStages['extract']?.({ html: DEEP, url: 'https://daily.example/' }, FLAGS),
  ).toThrow(`more than ${MAX_NESTING} deep`);
});

const FLAGS = { removed: false, articleReasoning: true };
