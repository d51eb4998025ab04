import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { readPages } from '../../tests/bench/read-pages.ts';
import { keptDigest } from '../../tests/bench/talk-to-page.ts';
import { linkToPassage } from '../../utils/text-fragment.ts';
import { buildExtension } from '../build-extension.ts';
import {
  type ChromiumWithExtension,
  clickToolbarIcon,
  findWorker,
  launchChromium,
} from '../browser/launch-chromium.ts';
import { readPopup } from '../browser/read-popup.ts';
import { servePages } from '../browser/serve-pages.ts';
import { landsOn, placeOf, type PlaceInPage } from './place-in-page.ts';
import type { Verdict } from './verdict.ts';

/** Pages that get a digest, of each set: news in English, and in some twenty languages. */
const PAGES_OF_SET = 25;
const SETS = ['aed', 'fundus'];

/** Of the links, this share must land on their sentence. */
const LEAST_LANDED = 0.95;

/** The page alone: none of its scripts, frames or files, so that it is the same at each visit. */
const NOTHING_ELSE = "default-src 'none'; style-src 'unsafe-inline'";

/** Room above and below, so that no sentence is in the middle of the view before the browser scrolls to it. */
const ROOM =
  '<style>html::before,html::after{content:""!important;display:block!important;block-size:100vb!important}</style>';

/** Open the link of each bullet of 50 real pages in Chromium: it must scroll the bullet's sentence into the middle of the view. */
export async function verifyLinks(data: string): Promise<Verdict> {
  const pages = SETS.flatMap((set) =>
    readPages(join(data, 'data', 'pages', set)).map((page) => ({ ...page, set })),
  );
  await using server = await servePages((path) => {
    const page = pages[Number(path.slice(1))];
    return (
      page && {
        body: page.html + ROOM,
        type: 'text/html; charset=utf-8',
        headers: { 'content-security-policy': NOTHING_ELSE },
      }
    );
  });
  await using chromium = await launchChromium({ extension: await buildExtension('chrome') });
  const counts = { pages: 0, links: 0, landed: 0, 'bullets without a place in the page': 0 };
  const failures: Verdict['failures'] = [];
  const taken = new Map<string, number>();
  for (const [index, { id, set }] of pages.entries()) {
    if ((taken.get(set) ?? 0) === PAGES_OF_SET) continue;
    const bullets = await readBullets(chromium, `${server.origin}/${index}`);
    if (bullets.length === 0) continue;
    taken.set(set, (taken.get(set) ?? 0) + 1);
    counts.pages += 1;
    for (const { text, link, place } of bullets) {
      if (!link || !place) {
        counts['bullets without a place in the page'] += 1;
        continue;
      }
      counts.links += 1;
      if (await opensAt(chromium, link, place)) counts.landed += 1;
      else failures.push({ id: `${set}/${id}`, why: `${link.split('#')[1]} misses “${text}”` });
    }
  }
  for (const { id, why } of failures) console.log(`  ${id}: ${why}`);
  const share = counts.landed / counts.links;
  return {
    counts: { ...counts, '% landed': Math.round(share * 1000) / 10 },
    failures: share >= LEAST_LANDED ? [] : failures,
  };
}

interface LinkedBullet {
  text: string;
  link: string | undefined;
  place: PlaceInPage | undefined;
}

/** Click over a page: its bullets, each with the link that Copy gives it and where its jump leads. */
async function readBullets(chromium: ChromiumWithExtension, url: string): Promise<LinkedBullet[]> {
  const tab = await chromium.browser.newPage();
  try {
    await tab.goto(url, { waitUntil: 'load' });
    const popup = await clickToolbarIcon(chromium, tab);
    if ((await readPopup(popup)).alert) return [];
    const worker = await findWorker(chromium);
    const page = worker && (await keptDigest(worker, url));
    const digest = page?.digests[page.current];
    if (!digest) return [];
    const bullets: LinkedBullet[] = [];
    for (const [index, { text, sources }] of digest.bullets.entries()) {
      const link = sources[0] && linkToPassage(url, digest.article, sources[0]);
      bullets.push({ text, link, place: await jumpTo(popup, tab, index) });
    }
    return bullets;
  } finally {
    await tab.close();
  }
}

/** Press a bullet; where in the page the sentence lies that lights up. */
async function jumpTo(popup: Page, tab: Page, bullet: number): Promise<PlaceInPage | undefined> {
  await tab.evaluate(() => CSS.highlights.delete('nutgraf-source'));
  await popup.evaluate((index) => {
    document.querySelectorAll<HTMLElement>('.bullets button')[index]?.click();
  }, bullet);
  const LIGHTING = 2_000; // ms
  const lit = tab.waitForFunction(() => CSS.highlights.has('nutgraf-source'), {
    timeout: LIGHTING,
  });
  return lit.then(
    () => tab.evaluate(placeOf),
    () => undefined,
  );
}

async function opensAt(
  chromium: ChromiumWithExtension,
  link: string,
  place: PlaceInPage,
): Promise<boolean> {
  const tab = await chromium.browser.newPage();
  const LANDING = 2_000; // ms
  await tab.goto(link, { waitUntil: 'load' });
  const landed = await tab.waitForFunction(landsOn, { timeout: LANDING }, place).then(
    () => true,
    () => false,
  );
  await tab.close();
  return landed;
}
