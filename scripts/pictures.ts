/**
 * `npm run pictures`: the pictures in the README, from the real extension over the demo page: the
 * page with its names painted, and the popup beside it, in light and dark.
 */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import {
  type ChromiumWithExtension,
  clickToolbarIcon,
  launchChromium,
} from './browser/launch-chromium.ts';
import { readPopup } from './browser/read-popup.ts';
import { serveFolder } from './browser/serve-folder.ts';
import { buildExtension } from './build-extension.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = `${root}docs/pictures`;

/** CSS pixels; pictures are twice as fine. */
const PAGE = { width: 1360, height: 820, deviceScaleFactor: 2 };

mkdirSync(folder, { recursive: true });
await using site = await serveFolder(`${root}tests/fixtures/articles`);
await using chromium = await launchChromium({
  extension: await buildExtension('chrome'),
  // A screen fine enough for print, and tall enough for the popup to be as tall as it likes.
  args: ['--screen-info={2800x2400 devicePixelRatio=2}', '--window-size=1400,1200'],
});
for (const theme of ['light', 'dark'] as const) {
  await takePicture(chromium, `${site.origin}/demo/page.html`, theme);
  console.log(`${folder}/demo-${theme}.png`);
}

async function takePicture(
  chromium: ChromiumWithExtension,
  address: string,
  theme: 'light' | 'dark',
): Promise<void> {
  const scheme = [{ name: 'prefers-color-scheme', value: theme }];
  const page = await chromium.browser.newPage();
  await page.setViewport(PAGE);
  await page.emulateMediaFeatures(scheme);
  await page.goto(address, { waitUntil: 'load' });
  const popup = await clickToolbarIcon(chromium, page);
  await popup.emulateMediaFeatures(scheme);
  await readPopup(popup);
  await page.waitForFunction(() => CSS.highlights.has('nutgraf-place'));
  // The story's first paragraphs, where the names are.
  await page.evaluate(() => scrollTo(0, 430));
  const pictures = [await pictureOf(page), await pictureOf(popup)];
  await page.close();

  const frame = await chromium.browser.newPage();
  await frame.setViewport(PAGE);
  await frame.setContent(
    `<body style="margin:0"><img src="${pictures[0]}" style="position:absolute;width:${PAGE.width}px"><img src="${pictures[1]}" style="position:absolute;width:430px;top:16px;right:24px;border-radius:12px;box-shadow:0 8px 40px rgb(0 0 0/35%)"></body>`,
  );
  await frame.screenshot({ path: `${folder}/demo-${theme}.png` });
  await frame.close();
}

async function pictureOf(page: Page): Promise<string> {
  return `data:image/png;base64,${await page.screenshot({ encoding: 'base64' })}`;
}
