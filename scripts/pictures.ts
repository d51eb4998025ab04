/**
 * `npm run pictures`: the pictures of README and store, 1280 × 800 pixels as stores ask for, from
 * the real extension in four languages: the popup over a story in that language, the side panel and
 * a name's card beside it, the settings; in English the dark theme and the history too.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { launchChromium } from './browser/launch-chromium.ts';
import { serveFolder } from './browser/serve-folder.ts';
import { buildExtension } from './build-extension.ts';
import { layOut, type Shot } from './pictures/lay-out.ts';
import { openScenes } from './pictures/open-scenes.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = `${root}docs/pictures`;
const plainStyle = readFileSync(`${root}scripts/pictures/plain-page.css`, 'utf8');

/** A story in each language; the demo page brings its own looks. */
const STORIES = [
  { language: 'en', slug: 'demo', style: '' },
  { language: 'de', slug: 'german', style: plainStyle },
  { language: 'ja', slug: 'japanese', style: plainStyle },
  { language: 'ar', slug: 'arabic', style: plainStyle },
] as const;

mkdirSync(folder, { recursive: true });
await using site = await serveFolder(`${root}tests/fixtures/articles`);
await using chromium = await launchChromium({
  extension: await buildExtension('chrome'),
  args: ['--screen-info={1600x1200}', '--window-size=1500,1100'],
});
const scenes = await openScenes(chromium);
const easel = await chromium.browser.newPage();

for (const { language, slug, style } of STORIES) {
  await scenes.dress(language, 'light');
  const address = `${site.origin}/${slug}/page.html`;
  await hang(`${language}-popup`, await scenes.popup(address, style), language);
  await hang(`${language}-panel`, await scenes.panel(address, style), language);
  await hang(`${language}-settings`, await scenes.settings(), language);
}
await scenes.dress('en', 'dark');
await hang('en-popup-dark', await scenes.popup(`${site.origin}/demo/page.html`, ''), 'en');
await scenes.dress('en', 'light');
await hang('en-history', await scenes.history(), 'en');

/** Put a scene's shots on one picture. */
async function hang(name: string, shots: Shot[], language: string): Promise<void> {
  await drawOn(easel, layOut(shots, language === 'ar' ? 'rtl' : 'ltr'));
  await easel.screenshot({ path: `${folder}/${name}.png` });
  console.log(`${folder}/${name}.png`);
}

async function drawOn(page: Page, html: string): Promise<void> {
  await page.bringToFront();
  await page.setViewport({ width: 1280, height: 800 });
  await page.setContent(html);
}
