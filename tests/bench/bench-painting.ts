import type { Page } from 'puppeteer-core';
import {
  type ChromiumWithExtension,
  clickToolbarIcon,
  findWorker,
  launchChromium,
} from '../../scripts/browser/launch-chromium.ts';
import { readPopup } from '../../scripts/browser/read-popup.ts';
import { servePages } from '../../scripts/browser/serve-pages.ts';
import { buildExtension } from '../../scripts/build-extension.ts';
import type { EntityKind } from '../../utils/entities/recognise-entities.ts';
import type { PageDigest } from '../../utils/page-digest.ts';
import { longestTask } from './longest-task.ts';
import { median, round } from './measure.ts';
import { keptDigest, tellPage } from './talk-to-page.ts';

const MENTIONS = 1_000;
const NAMES = ['Ana Brandt', 'Norrland Institute', 'Sandholm', 'Lindavik Charter'] as const;
const KINDS: readonly EntityKind[] = ['person', 'organisation', 'place', 'other'];

/** Runs with and without paint, in turn. */
const RUNS = 5;
/** How long a run is watched, in ms. */
const WATCHED = 1_500;

/**
 * Frames and tasks while 1,000 mentions are painted, and while a page that holds them is scrolled, each beside
 * the same page without paint; in Chromium, painted and unpainted in turn.
 */
export async function benchPainting(): Promise<Record<string, object>> {
  await using chromium = await launchChromium({ extension: await buildExtension('chrome') });
  await using server = await servePages((path) =>
    path === '/' ? { body: longStory(), type: 'text/html; charset=utf-8' } : undefined,
  );
  const tab = await chromium.browser.newPage();
  await tab.goto(`${server.origin}/`, { waitUntil: 'load' });
  const page = await digestOf(chromium, tab);
  const worker = await findWorker(chromium);
  if (!worker) throw new Error('The worker is gone.');
  const show = () => tellPage(worker, page.url, 'showHighlights', page);
  const hide = () => tellPage(worker, page.url, 'hideHighlights');

  const scroll = () => scrollThrough(tab);
  const acts = {
    idle: async () => undefined,
    'scrolling bare': scroll,
    painting: show,
    'scrolling painted': scroll,
  };
  const frames: Record<string, number[][]> = {};
  const tasks: Record<string, number[]> = {};
  for (let run = 0; run < RUNS; run++) {
    await hide();
    for (const [what, act] of Object.entries(acts))
      (frames[what] ??= []).push(await watchFrames(tab, act));
    await hide();
    for (const [what, act] of Object.entries(acts))
      (tasks[what] ??= []).push(await longestTask(tab, act));
  }
  const painted = await tab.evaluate(() =>
    [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0),
  );
  return Object.fromEntries(
    Object.entries(frames).map(([what, runs]) => [
      what,
      {
        'longest task, ms of processor': round(Math.max(...(tasks[what] ?? [])), 0),
        'longest frame, ms': round(Math.max(...runs.flat()), 0),
        'median longest, ms': round(median(runs.map((run) => Math.max(...run))), 0),
        'mean frame, ms': round(median(runs.map(mean)), 1),
        painted: what.endsWith('bare') || what === 'idle' ? 0 : painted,
      },
    ]),
  );
}

/** The digest of the long story, its names put in by hand: so many mentions, whatever is recognised. */
async function digestOf(chromium: ChromiumWithExtension, tab: Page): Promise<PageDigest> {
  await readPopup(await clickToolbarIcon(chromium, tab));
  const worker = await findWorker(chromium);
  const page = worker && (await keptDigest(worker, tab.url()));
  const digest = page?.digests[0];
  if (!page || !digest) throw new Error('The long story was not read.');
  const entities = NAMES.map((name, index) => ({
    name,
    kind: KINDS[index] ?? 'other',
    aliases: [],
    salience: 1,
    mentions: digest.article.blocks.flatMap(({ text }, block) =>
      [...text.matchAll(new RegExp(name, 'g'))].map(({ index: start }) => ({
        text: name,
        block,
        start,
        end: start + name.length,
      })),
    ),
  }));
  return { ...page, digests: [{ ...digest, entities }], current: 0 };
}

/** Times between frames while something is done and after it, in ms. */
async function watchFrames(tab: Page, act: () => Promise<unknown>): Promise<number[]> {
  const watching = tab.evaluate(async (duration) => {
    const gaps: number[] = [];
    const end = performance.now() + duration;
    for (let last = performance.now(); last < end;) {
      const now = await new Promise<number>((frame) => requestAnimationFrame(frame));
      gaps.push(now - last);
      last = now;
    }
    return gaps.slice(1);
  }, WATCHED);
  await act();
  return watching;
}

/** Scroll down the page, a step a frame, and up again. */
async function scrollThrough(tab: Page): Promise<void> {
  await tab.evaluate(async () => {
    const STEPS = 60;
    for (let step = 0; step <= STEPS; step++) {
      const at = 1 - Math.abs(1 - (2 * step) / STEPS);
      scrollTo({ top: at * document.documentElement.scrollHeight, behavior: 'instant' });
      await new Promise((frame) => requestAnimationFrame(frame));
    }
  });
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function longStory(): string {
  const sentence = (n: number) =>
    `On day ${n} ${NAMES[0]} wrote to the ${NAMES[1]} that the quay at ${NAMES[2]} was closed under the ${NAMES[3]}, and nobody answered the letter before the week was out.`;
  const paragraphs = Array.from(
    { length: MENTIONS / NAMES.length / 2 },
    (_, n) => `<p>${sentence(2 * n)} ${sentence(2 * n + 1)}</p>`,
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Letters about a quay</title></head><body><article><h1>Letters about a quay that nobody answered</h1>${paragraphs.join('\n')}</article></body></html>`;
}
