import { cpSync, existsSync, mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Page } from 'puppeteer-core';
import {
  type ChromiumWithExtension,
  clickToolbarIcon,
  findWorker,
  launchChromium,
} from '../../scripts/browser/launch-chromium.ts';
import { readPopup } from '../../scripts/browser/read-popup.ts';
import { type PageServer, servePages } from '../../scripts/browser/serve-pages.ts';
import { buildExtension } from '../../scripts/build-extension.ts';
import type { PageDigest } from '../../utils/page-digest.ts';
import { readPages } from './read-pages.ts';
import { keptDigest, tellPage } from './talk-to-page.ts';

/** None of the page's scripts, frames or files: what changes its DOM then would be us. */
const SCRIPTS_OFF = "default-src 'none'; style-src 'unsafe-inline'";

/** What came of a set of pages. */
interface Tally {
  pages: number;
  articles: number;
  mentions: number;
  painted: number;
  /** Painted where the page reads anything but the mention. */
  wrong: number;
  /** Pages whose markup was another while painted, or after the paint was taken away. */
  changed: number;
  /** Pages that left before their digest was kept (a `<meta>` refresh). */
  unkept: number;
}

/**
 * Click the icon over every page of a folder, or of the data sets in it, in Chromium with the pages'
 * scripts off, and compare what is painted with the digest's mentions, story by story. Prints the
 * mentions that found no place, and what was painted wrong.
 */
export async function benchHighlights(folder: string): Promise<Record<string, object>> {
  // A copy: a build made meanwhile would take the files from under the browser.
  const extension = mkdtempSync(join(tmpdir(), 'nutgraf-'));
  cpSync(await buildExtension('chrome'), extension, { recursive: true });
  await using chromium = await launchChromium({ extension });
  const rows: Record<string, object> = {};
  for (const set of setsIn(folder)) {
    rows[basename(set)] = row(await tallySet(chromium, set));
  }
  return rows;
}

function setsIn(folder: string): string[] {
  const sets = readdirSync(folder)
    .map((name) => join(folder, name))
    .filter((path) => existsSync(join(path, 'gold.jsonl')));
  return sets.length > 0 ? sets : [folder];
}

function row(tally: Tally): object {
  const share = tally.mentions === 0 ? 1 : tally.painted / tally.mentions;
  return { '% painted': Number((share * 100).toFixed(2)), ...tally };
}

async function tallySet(chromium: ChromiumWithExtension, set: string): Promise<Tally> {
  const pages = readPages(set);
  await using server = await servePages((path) => {
    const page = pages[Number(path.slice(1))];
    const headers = { 'content-security-policy': SCRIPTS_OFF };
    return page && { body: page.html, type: 'text/html; charset=utf-8', headers };
  });
  const sum: Tally = {
    pages: 0,
    articles: 0,
    mentions: 0,
    painted: 0,
    wrong: 0,
    changed: 0,
    unkept: 0,
  };
  for (const [index, { id }] of pages.entries()) {
    const tally = await tallyPage(chromium, server, `/${index}`, id);
    for (const key of Object.keys(sum) as (keyof Tally)[]) sum[key] += tally[key];
  }
  return sum;
}

async function tallyPage(
  chromium: ChromiumWithExtension,
  server: PageServer,
  path: string,
  id: string,
): Promise<Tally> {
  const tally: Tally = {
    pages: 1,
    articles: 0,
    mentions: 0,
    painted: 0,
    wrong: 0,
    changed: 0,
    unkept: 0,
  };
  const tab = await chromium.browser.newPage();
  try {
    await tab.goto(server.origin + path, { waitUntil: 'load' });
    const markup = await markupOf(tab);
    const popup = await clickToolbarIcon(chromium, tab);
    const { alert } = await readPopup(popup);
    if (alert !== undefined) return tally;
    const worker = await findWorker(chromium);
    const page = worker && (await keptDigest(worker, server.origin + path));
    if (!page) {
      console.log(`${id}: the popup showed a digest that the worker did not keep`);
      return { ...tally, unkept: 1 };
    }
    let changed = false;
    for (const current of page.digests.keys()) {
      await tellPage(worker, page.url, 'showHighlights', { ...page, current });
      compare(tally, { ...page, current }, await paintedNames(tab), id);
      changed ||= (await markupOf(tab)) !== markup;
    }
    await tellPage(worker, page.url, 'hideHighlights');
    changed ||= (await markupOf(tab)) !== markup || (await paintedNames(tab)).length > 0;
    tally.changed = changed ? 1 : 0;
    if (changed) console.log(`${id}: the page is not as it was`);
  } finally {
    await tab.close();
  }
  return tally;
}

/** Set what is painted beside the mentions of the current story that have a place on the page. */
function compare(tally: Tally, page: PageDigest, painted: PaintedName[], id: string): void {
  const { article, entities } = page.digests[page.current] ?? {};
  const missing = (entities ?? []).flatMap(({ kind, mentions }) =>
    mentions
      .filter(({ block }) => article?.blocks[block]?.origin === 'page')
      .map(({ text, block }) => ({ name: `nutgraf-${kind}`, text: collapse(text), block })),
  );
  tally.articles++;
  tally.mentions += missing.length;
  for (const { name, text } of painted) {
    const found = missing.findIndex(
      (mention) => mention.name === name && mention.text === collapse(text),
    );
    if (found >= 0) missing.splice(found, 1);
    tally[found >= 0 ? 'painted' : 'wrong']++;
    if (found < 0) console.log(`${id}: painted "${text}", which is no ${name}`);
  }
  for (const { text, block } of missing)
    console.log(`${id}: "${text}" of block ${block} is not painted`);
}

/** White space collapsed, soft hyphens and zero-width marks left out: as a reader sees it. */
function collapse(text: string): string {
  return text
    .replaceAll(/[\p{Cf}\p{Variation_Selector}]/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

function markupOf(tab: Page): Promise<string> {
  return tab.evaluate(() => document.documentElement.outerHTML);
}

interface PaintedName {
  name: string;
  text: string;
}

function paintedNames(tab: Page): Promise<PaintedName[]> {
  return tab.evaluate(() =>
    [...CSS.highlights].flatMap(([name, highlight]) =>
      [...highlight].map((range) => ({ name, text: (range as Range).toString() })),
    ),
  );
}
