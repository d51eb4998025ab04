/**
 * `npm run soak -- DIR [COUNT [ROUNDS]]`: click over the pages of a folder (a data set's, fixtures or
 * plain `.html`) in Chromium, all of them again in each round: crashes, time-outs, changes of the
 * page, errors in the popup's console, memory growth per 100 digests, the slowest ten. Exit code 1 on
 * any of the first four.
 */
import type { Page } from 'puppeteer-core';
import { readPages } from '../tests/bench/read-pages.ts';
import { fingerprintPage } from '../tests/hostile-pages/fingerprint-page.ts';
import {
  type ChromiumWithExtension,
  clickToolbarIcon,
  findWorker,
  launchChromium,
} from './browser/launch-chromium.ts';
import { readPopup } from './browser/read-popup.ts';
import { servePages } from './browser/serve-pages.ts';
import { buildExtension } from './build-extension.ts';

/** The page alone: none of its scripts, frames or files, so that any change would be ours. */
const NOTHING_ELSE = "default-src 'none'; style-src 'unsafe-inline'";

/** Digests before the worker's memory is first read, so that loading the weights is no growth. */
const WARM_UP = 10;

const [folder, most = '1000000', rounds = '1'] = process.argv.slice(2);
if (!folder) {
  console.error('usage: npm run soak -- DIR [COUNT [ROUNDS]]');
  process.exit(2);
}
const pages = readPages(folder).slice(0, Number(most));
await using server = await servePages((path) => {
  const page = pages[Number(path.slice(1))];
  return (
    page && {
      body: page.html,
      type: 'text/html; charset=utf-8',
      headers: { 'content-security-policy': NOTHING_ELSE },
    }
  );
});
await using chromium = await launchChromium({ extension: await buildExtension('chrome') });
let tab = await chromium.browser.newPage();

const counts = { pages: pages.length, digests: 0, refused: 0, broke: 0, changed: 0, errors: 0 };
const times: { id: string; ms: number }[] = [];
const heap: number[] = [];
const clicks = Array.from({ length: Number(rounds) }, () => [...pages.entries()]).flat();
for (const [click, [index, { id }]] of clicks.entries()) {
  try {
    const { refused, changed, errors, ms } = await soakPage(tab, `${server.origin}/${index}`);
    if (refused) counts.refused++;
    else counts.digests++;
    if (changed) counts.changed++;
    counts.errors += errors.length;
    if (changed) console.log(`✗ ${id}: the page changed`);
    for (const error of errors) console.log(`✗ ${id}: ${error}`);
    times.push({ id, ms });
  } catch (error) {
    counts.broke++;
    console.log(`✗ ${id}: ${String(error)}`);
    tab = await chromium.browser.newPage();
  }
  if (click >= WARM_UP) heap.push(await workerHeap(chromium));
}
console.table(counts);
// Its first half still fills caches and compiles; what grows in the second would grow for ever.
const half = heap.slice(heap.length >> 1);
const growth = (((half.at(-1) ?? 0) - (half[0] ?? 0)) / Math.max(1, half.length - 1)) * 100;
const marks = heap.filter((_, index) => index % 20 === 0).map((mb) => mb.toFixed(1));
console.log(`worker’s heap every 20 digests, MB: ${marks.join(' ')}`);
console.log(`growth per 100 digests in the second half: ${growth.toFixed(2)} MB`);
console.log('slowest ten, ms from click to digest:');
console.table(times.toSorted((a, b) => b.ms - a.ms).slice(0, 10));
process.exitCode = counts.broke + counts.changed + counts.errors === 0 ? 0 : 1;

async function soakPage(page: Page, url: string) {
  await page.goto(url, { waitUntil: 'load' });
  const before = await fingerprintPage(page);
  const started = performance.now();
  const popup = await clickToolbarIcon(chromium, page);
  const errors: string[] = [];
  popup.on('console', (line) => line.type() === 'error' && errors.push(line.text()));
  popup.on('pageerror', (error) => errors.push(String(error)));
  const { alert } = await readPopup(popup);
  const ms = Math.round(performance.now() - started);
  const after = await fingerprintPage(page);
  return { refused: alert !== undefined, changed: before.markup !== after.markup, errors, ms };
}

/** What the worker holds after a collection, in MB; 0 while it sleeps. */
async function workerHeap(browser: ChromiumWithExtension): Promise<number> {
  const worker = await findWorker(browser);
  if (!worker) return 0;
  await worker.client.send('HeapProfiler.collectGarbage');
  const { usedSize } = await worker.client.send('Runtime.getHeapUsage');
  return usedSize / 1e6;
}
