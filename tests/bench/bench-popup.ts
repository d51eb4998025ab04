import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import {
  type ChromiumWithExtension,
  clickToolbarIcon,
  launchChromium,
  stopWorker,
} from '../../scripts/browser/launch-chromium.ts';
import { readPopup } from '../../scripts/browser/read-popup.ts';
import { type PageServer, servePages } from '../../scripts/browser/serve-pages.ts';
import { buildExtension } from '../../scripts/build-extension.ts';
import { median, quantile, round, RUNS } from './measure.ts';
import { readPages } from './read-pages.ts';

/** What a page has elsewhere (pictures, scripts of others) fails at once: no page waits for a network. */
const args = ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'];

const BLANK = fileURLToPath(new URL('blank-extension', import.meta.url));

/** When a popup painted first, and when it painted the largest text it has, in ms after the click. */
interface PaintTimes {
  first: number;
  bullets: number;
}

/**
 * Click → popup painted, ours beside a blank Preact popup's, over pages that get a digest; each
 * extension in a browser of its own, the two taking turns page by page, each page new to its tab.
 * `worker` says whether the background worker ran already when the icon was clicked.
 */
export async function benchPopup(folder: string): Promise<Record<string, object>> {
  const pages = readPages(folder).filter((page) => page.text !== undefined);
  await using server = await servePages((path) => {
    const page = pages[Number(path.slice(1))];
    return page && { body: page.html, type: 'text/html; charset=utf-8' };
  });
  await using ours = await launchChromium({ extension: await buildExtension('chrome'), args });
  await using blank = await launchChromium({
    extension: await buildExtension('chrome', BLANK),
    args,
  });

  const rows: Record<string, object> = {};
  for (const worker of ['running', 'stopped'] as const) {
    const times: { ours: PaintTimes; blank: PaintTimes }[] = [];
    for (let run = -1; run < RUNS; run++) {
      const path = `/${(run + pages.length) % pages.length}`;
      const blankTimes = await timePopup(blank, server, path, worker, waitForHeading);
      const ourTimes = await timePopup(ours, server, path, worker, readPopup);
      // The first round warms up.
      if (run >= 0) times.push({ ours: ourTimes, blank: blankTimes });
    }
    const unit = median(times.map((time) => time.blank.first));
    const figure = (pick: (time: (typeof times)[number]) => number) => {
      const all = times.map(pick);
      return {
        '÷ blank popup': round(median(all) / unit),
        'middle half': `${round(quantile(all, 0.25) / unit)}–${round(quantile(all, 0.75) / unit)}`,
        ms: round(median(all), 0),
      };
    };
    rows[`worker ${worker}: blank popup`] = figure((time) => time.blank.first);
    rows[`worker ${worker}: our first paint`] = figure((time) => time.ours.first);
    rows[`worker ${worker}: our bullets`] = figure((time) => time.ours.bullets);
  }
  return rows;
}

async function timePopup(
  chromium: ChromiumWithExtension,
  server: PageServer,
  path: string,
  worker: 'running' | 'stopped',
  settled: (popup: Page) => Promise<unknown>,
): Promise<PaintTimes> {
  const page = await chromium.browser.newPage();
  await page.goto(`${server.origin}${path}`, { waitUntil: 'load' });
  if (worker === 'stopped') await stopWorker(chromium);
  const click = Date.now();
  const popup = await clickToolbarIcon(chromium, page);
  await settled(popup);
  const painted = await popup.evaluate(paintTimes);
  await page.close();
  return { first: painted.first - click, bullets: painted.bullets - click };
}

async function waitForHeading(popup: Page): Promise<void> {
  await popup.waitForSelector('h1');
}

/**
 * Runs in the popup: first paint (the skeleton has no text to be a contentful one), and the last largest contentful one (a bullet: its text
 * is larger than anything of the skeleton), both as ms since 1970.
 */
async function paintTimes(): Promise<PaintTimes> {
  // What was settled is on the screen some frames later, and reported after that; in ms.
  await new Promise((over) => {
    setTimeout(over, 200);
  });
  const entries = (type: string) =>
    new Promise<PerformanceEntry[]>((resolve) => {
      new PerformanceObserver((list, observer) => {
        observer.disconnect();
        resolve(list.getEntries());
      }).observe({ type, buffered: true });
    });
  const paints = await entries('paint');
  const largest = await entries('largest-contentful-paint');
  const { timeOrigin } = performance;
  const first = paints.find(({ name }) => name === 'first-paint');
  return {
    first: timeOrigin + (first?.startTime ?? Number.NaN),
    bullets: timeOrigin + (largest.at(-1)?.startTime ?? Number.NaN),
  };
}
