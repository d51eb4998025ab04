import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { keptDigest } from '../../tests/bench/talk-to-page.ts';
import { readPages } from '../../tests/bench/read-pages.ts';
import { buildExtension } from '../build-extension.ts';
import {
  type ChromiumWithExtension,
  clickToolbarIcon,
  findWorker,
  launchChromium,
} from '../browser/launch-chromium.ts';
import { netLogFlag, readNetLog } from '../browser/net-log.ts';
import { readPopup } from '../browser/read-popup.ts';
import { type PageServer, servePages } from '../browser/serve-pages.ts';
import { waitForPaint } from '../browser/wait-for-paint.ts';
import { readSeed, seedPages } from './seed-pages.ts';
import type { Verdict } from './verdict.ts';

const SAMPLE_PAGES = 20;
const LEAST_PAINTED = 0.95;

/** Characters of a page's true text below which there is no story to tell, and a refusal is right. */
const LEAST_STORY = 300;

/** The page alone: none of its scripts, frames or files, so that any request would be ours. */
const NOTHING_ELSE = "default-src 'none'; style-src 'unsafe-inline'";

/**
 * Click the toolbar icon over the owner's sample and the first 20 pages of `aed`, in Chromium:
 * bullets and names shown, 95% of the mentions painted, the page's markup unchanged, no request.
 */
export async function verifyPages(data: string): Promise<Verdict> {
  const seed = Object.entries(seedPages(readSeed(data))).map(([form, html]) => ({
    id: `seed as ${form}`,
    html,
    text: undefined,
  }));
  const sample = readPages(join(data, 'data', 'pages', 'aed')).slice(0, SAMPLE_PAGES);
  const pages = [...seed, ...sample];
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
  const verdict: Verdict = {
    counts: {
      pages: pages.length,
      'rightly refused': 0,
      bullets: 0,
      names: 0,
      mentions: 0,
      painted: 0,
    },
    failures: [],
  };
  const log = join(mkdtempSync(join(tmpdir(), 'nutgraf-')), 'net-log.json');
  {
    await using chromium = await launchChromium({
      extension: await buildExtension('chrome'),
      args: [netLogFlag(log)],
    });
    const tab = await chromium.browser.newPage();
    for (const [index, { id, text = '' }] of pages.entries()) {
      const mayRefuse = text !== '' && text.length < LEAST_STORY;
      const { faults, counts } = await checkPage(
        { chromium, server, tab, path: `/${index}` },
        mayRefuse,
      );
      for (const [name, count] of Object.entries(counts)) {
        verdict.counts[name] = (verdict.counts[name] ?? 0) + count;
      }
      verdict.failures.push(...faults.map((why) => ({ id, why })));
    }
  }
  // The server sees what is asked of it; the net log, what anything in the browser asked of anyone.
  const elsewhere = readNetLog(log).filter((url) => !url.startsWith(server.origin));
  verdict.counts['requests elsewhere'] = elsewhere.length;
  verdict.failures.push(...elsewhere.map((url) => ({ id: 'browser', why: `asked for ${url}` })));
  return verdict;
}

interface PageVisit {
  chromium: ChromiumWithExtension;
  server: PageServer;
  tab: Page;
  path: string;
}

async function checkPage({ chromium, server, tab, path }: PageVisit, mayRefuse: boolean) {
  await tab.goto(`${server.origin}${path}`, { waitUntil: 'load' });
  const markup = await tab.evaluate(() => document.documentElement.outerHTML);
  const asked = server.requests.length;
  const shown = await readPopup(await clickToolbarIcon(chromium, tab));
  if (mayRefuse && shown.alert) return { faults: [], counts: { 'rightly refused': 1 } };
  const mentions = await keptMentions(chromium, `${server.origin}${path}`);
  const painted = await waitForPaint(tab, mentions.length);
  const names = Object.values(shown.names).flat().length;
  const requests = server.requests.slice(asked).filter((request) => request !== '/favicon.ico');
  const faults = [
    shown.alert && `refused: ${shown.alert}`,
    shown.bullets.length === 0 && 'no bullets',
    names === 0 && 'no names',
    painted < LEAST_PAINTED * mentions.length && `${painted} of ${mentions.length} painted`,
    (await tab.evaluate(() => document.documentElement.outerHTML)) !== markup && 'page changed',
    requests.length > 0 && `asked for ${requests.join(', ')}`,
  ].filter((fault) => typeof fault === 'string');
  return {
    faults,
    counts: { bullets: shown.bullets.length, names, mentions: mentions.length, painted },
  };
}

/** The mentions of the digest the worker keeps for an address, in blocks read from the page. */
async function keptMentions(chromium: ChromiumWithExtension, url: string): Promise<string[]> {
  const worker = await findWorker(chromium);
  if (!worker) throw new Error('The worker is gone.');
  const page = await keptDigest(worker, url);
  const digest = page?.digests[page.current];
  return (digest?.entities ?? [])
    .flatMap((entity) => entity.mentions)
    .filter((mention) => digest?.article.blocks[mention.block]?.origin === 'page')
    .map((mention) => mention.text);
}
