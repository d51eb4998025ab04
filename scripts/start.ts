/**
 * `npm start [-- FILE-or-URL]`: build the extension, open a page in Chromium with it at work, click
 * its toolbar icon, print what the popup shows and save pictures of popup and page. Without a page,
 * the bundled demo. With a display the browser stays open until you close it.
 */
import { existsSync, mkdirSync, statSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { clickToolbarIcon, launchChromium } from './browser/launch-chromium.ts';
import { NAME_LISTS, type PopupText, readPopup } from './browser/read-popup.ts';
import { serveFolder } from './browser/serve-folder.ts';
import { waitForPaint } from './browser/wait-for-paint.ts';
import { buildExtension } from './build-extension.ts';
import { hasDisplay } from './has-display.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const pictures = `${root}.pictures`;
const demo = `${root}tests/fixtures/articles/demo/page.html`;

const wanted = process.argv[2] ?? demo;
await using site = isAddress(wanted) ? null : await serveFile(wanted);
const address = site ? `${site.origin}/${encodeURIComponent(basename(wanted))}` : wanted;

console.log('Building…');
const extension = await buildExtension('chrome');
await using chromium = await launchChromium({ extension, headless: !hasDisplay });
const [page] = await chromium.browser.pages();
if (!page) throw new Error('Chromium opened no page.');
if (!hasDisplay) await page.setViewport({ width: 1200, height: 1000 }); // px
await page.goto(address, { waitUntil: 'load' });
const popup = await clickToolbarIcon(chromium, page);
const shown = await readPopup(popup);
const names = Object.values(shown.names).flat().length;
const painted = names > 0 ? await waitForPaint(page, names) : 0;

console.log(shown.alert ?? digestAsText(shown));
mkdirSync(pictures, { recursive: true });
await popup.screenshot({ path: `${pictures}/popup.png` });
await page.screenshot({ path: `${pictures}/page.png` });
console.log(`\nNames painted in the page: ${painted}`);
console.log(`Pictures: ${pictures}/popup.png, ${pictures}/page.png`);
if (shown.alert !== undefined) process.exitCode = 1;
if (hasDisplay) {
  console.log('Close the browser when you are done.');
  await new Promise((done) => chromium.browser.once('disconnected', done));
}

function isAddress(text: string): boolean {
  return /^https?:\/\//.test(text);
}

/** A page on disk is served: browsers let extensions into file: addresses only when asked. */
function serveFile(file: string) {
  const path = resolve(process.env['INIT_CWD'] ?? '.', file);
  if (!existsSync(path) || !statSync(path).isFile()) {
    console.error(`There is no file ${path}. Give an HTML file or an http(s) address.`);
    process.exit(1);
  }
  return serveFolder(dirname(path));
}

function digestAsText(shown: PopupText): string {
  const lists: [title: string, items: string[]][] = [
    [shown.headline, shown.bullets],
    ["Publisher's points", shown.publisherPoints],
    ...NAME_LISTS.map((list): [string, string[]] => [list, shown.names[list] ?? []]),
    ['Stories on this page', shown.stories],
  ];
  return lists
    .filter(([, items]) => items.length > 0)
    .map(([title, items]) => [title, ...items.map((item) => `  • ${item}`)].join('\n'))
    .join('\n\n');
}
