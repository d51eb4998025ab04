import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import {
  type ChromiumWithExtension,
  launchChromium,
} from '../../scripts/browser/launch-chromium.ts';
import { type FirefoxWithExtension, launchFirefox } from '../../scripts/browser/launch-firefox.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The invented pages, by slug. */
export const FIXTURES = `${root}tests/fixtures/articles`;

/** Where the run leaves its pictures; kept out of git. */
export const PICTURES = `${root}.pictures/e2e`;
mkdirSync(PICTURES, { recursive: true });

/** The production build for Chromium, as `npm run build` makes it. */
export const EXTENSION = `${root}.output/chrome-mv3`;

/** Chromium with it. */
export function launchOurChromium(args: string[] = []): Promise<ChromiumWithExtension> {
  return launchChromium({ extension: EXTENSION, args });
}

/** And for Firefox. */
export const FIREFOX_EXTENSION = `${root}.output/firefox-mv3`;

/** Our name among Firefox's add-ons, as the manifest gives it. */
export const FIREFOX_ID = '{8df0c6b0-7054-4274-aefc-363aad37041b}';

/** Firefox with the production build. */
export function launchOurFirefox(): Promise<FirefoxWithExtension> {
  return launchFirefox({
    extension: FIREFOX_EXTENSION,
    extensionId: FIREFOX_ID,
  });
}

/** The registry names of the paint, each with the texts under it; runs through the page's own eyes. */
export function paintedTexts(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(() =>
    Object.fromEntries(
      [...CSS.highlights]
        .filter(([name]) => name.startsWith('nutgraf-'))
        .map(([name, highlight]) => [name, [...highlight].map(String)]),
    ),
  );
}

/** Every name in the page's registry that is ours, and what it paints, as one count. */
export async function countPainted(page: Page): Promise<number> {
  return Object.values(await paintedTexts(page)).flat().length;
}

/** The page's markup as it stands: ours to leave as it was. */
export function pageMarkup(page: Page): Promise<string> {
  return page.evaluate(() => document.documentElement.outerHTML);
}

/** The least a file can hold and be a PDF of one empty page. */
export const PDF = {
  type: 'application/pdf',
  body: `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>endobj
trailer<</Root 1 0 R>>`,
};
