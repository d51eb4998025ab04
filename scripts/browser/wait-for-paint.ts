import type { Page } from 'puppeteer-core';

/** Painting follows the popup's answer; what is not there by then, in ms, does not come. */
const PAINTING = 2_000;

/** How many names are painted in a page, once as many are as are awaited. */
export async function waitForPaint(page: Page, awaited: number): Promise<number> {
  const count = () =>
    page.evaluate(() =>
      [...CSS.highlights]
        .filter(([name]) => name.startsWith('nutgraf-'))
        .reduce((sum, [, highlight]) => sum + highlight.size, 0),
    );
  for (const end = Date.now() + PAINTING; Date.now() < end;) {
    if ((await count()) >= awaited) break;
    await new Promise((wait) => setTimeout(wait, 50));
  }
  return count();
}
