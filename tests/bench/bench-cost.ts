import { fileURLToPath } from 'node:url';
import puppeteer, { type Page } from 'puppeteer-core';
import { build } from 'vite';
import { findBrowser } from '../../scripts/find-browser.mjs';
import { median, round } from './measure.ts';
import { readPages, type SamplePage } from './read-pages.ts';

/** Runs of each contestant on a page, in turn, after some that warm up. */
const RUNS = 9;
const WARM_UPS = 4;

/** Bytes of the largest page tried. */
const HUGE = 10_000_000;

/** Milliseconds of processor time that one page took each contestant, copy included. */
type Times = Record<'Nutgraf' | 'Readability', number>;

/**
 * What extraction costs beside Readability alone, in Chromium, both from a copy of the document:
 * the median over a folder's pages, and a page of ten megabytes.
 */
export async function benchCost(folder: string): Promise<Record<string, object>> {
  const code = await bundleContestants();
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('There is no Chromium on this machine.');
  const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];
  const browser = await puppeteer.launch({ executablePath, headless: true, pipe: true, args });
  try {
    const pages = readPages(folder);
    const times: Times[] = [];
    for (const page of pages) times.push(await timePage(await browser.newPage(), page, code, RUNS));
    const huge = await timePage(await browser.newPage(), hugePage(), code, 0);
    const ratios = times.map((time) => time.Nutgraf / time.Readability);
    return {
      [`${pages.length} pages, median`]: {
        'Nutgraf, ms': round(median(times.map(({ Nutgraf }) => Nutgraf)), 1),
        'Readability, ms': round(median(times.map(({ Readability }) => Readability)), 1),
        '÷ Readability': round(median(ratios)),
      },
      'a page of 10 MB': {
        'Nutgraf, ms': round(huge.Nutgraf, 0),
        'Readability, ms': round(huge.Readability, 0),
        '÷ Readability': round(huge.Nutgraf / huge.Readability),
      },
    };
  } finally {
    await browser.close();
  }
}

/** Times of the page's own thread, whatever else the machine does; with no `runs`, of the very first run. */
async function timePage(
  tab: Page,
  { html, url }: SamplePage,
  code: string,
  runs: number,
): Promise<Times> {
  try {
    // The page's own scripts stay silent, and nothing is fetched.
    await tab.setJavaScriptEnabled(false);
    await tab.setRequestInterception(true);
    tab.on('request', (request) => {
      const isPage = request.isNavigationRequest() && request.frame() === tab.mainFrame();
      const answer = isPage
        ? request.respond({ contentType: 'text/html; charset=utf-8', body: html })
        : request.abort();
      answer.catch(() => undefined);
    });
    await tab.goto('http://page.example/', { waitUntil: 'domcontentloaded' });
    await tab.evaluate(code);
    const session = await tab.createCDPSession();
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const spent = async (): Promise<number> => {
      const { metrics } = await session.send('Performance.getMetrics');
      return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
    };
    const run = async (name: keyof Times): Promise<number> => {
      const before = await spent();
      await tab.evaluate((who, address) => globalThis.costContestants?.[who](address), name, url);
      return (await spent()) - before;
    };
    const times = { Nutgraf: [] as number[], Readability: [] as number[] };
    for (let round = -WARM_UPS; round < runs; round++) {
      for (const name of ['Nutgraf', 'Readability'] as const) {
        const time = await run(name);
        if (round >= 0 || runs === 0) times[name].push(time);
      }
      if (runs === 0) break;
    }
    return { Nutgraf: median(times.Nutgraf), Readability: median(times.Readability) };
  } finally {
    await tab.close();
  }
}

/** The contestants as one script to run in a page. */
async function bundleContestants(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      lib: {
        entry: fileURLToPath(new URL('cost-entry.ts', import.meta.url)),
        formats: ['iife'],
        name: 'cost',
      },
    },
  });
  const outputs = Array.isArray(built) ? built : 'output' in built ? [built] : [];
  return outputs
    .flatMap(({ output }) => output.map((file) => (file.type === 'chunk' ? file.code : '')))
    .join('\n');
}

/** A story with an endless list of remarks under it. */
function hugePage(): SamplePage {
  const remark = (n: number) =>
    `<div class="remark"><h4>Reader ${n}</h4><p>The ferry was late on day ${n}, said the reader, and nobody at the quay knew why it was late or when it would come.</p></div>`;
  const parts = [
    '<!doctype html><title>The ferry</title><article><h1>The ferry that was late</h1>',
  ];
  for (let n = 0, bytes = 0; bytes < HUGE; n++, bytes += remark(0).length) parts.push(remark(n));
  return {
    id: 'huge',
    url: 'https://page.example/news/the-ferry-that-was-late',
    html: parts.join(''),
  };
}
