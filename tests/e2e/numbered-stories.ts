import type { Page } from 'puppeteer-core';
import {
  type ChromiumWithExtension,
  clickToolbarIcon,
} from '../../scripts/browser/launch-chromium.ts';
import { readPopup } from '../../scripts/browser/read-popup.ts';
import { type PageServer, servePages } from '../../scripts/browser/serve-pages.ts';
import { plainPage } from '../page-shapes/plain-page.ts';
import { STORIES } from '../page-shapes/stories.ts';

/** Notes behind a long story: so many take a browser a second or two to read. */
const NOTES = 12_000;

/**
 * A server of stories at `/0`, `/1`, …, each with its number in its headline, so that no two can be
 * mistaken; at `/0/long` with a tail that takes a while to read.
 */
export function serveNumberedStories(): Promise<PageServer> {
  return servePages((path) => {
    const [, number, long] = /^\/(\d+)(\/long)?$/.exec(path) ?? [];
    if (number === undefined) return undefined;
    const body = storyPage(Number(number), long === undefined ? 0 : NOTES);
    return { body, type: 'text/html; charset=utf-8' };
  });
}

function storyPage(number: number, notes: number): string {
  const { paragraphs } = STORIES[number % STORIES.length]!;
  const headline = headlineOf(number);
  const tail = Array.from(
    { length: notes },
    (_, i) =>
      `Note ${i}: on that day the harbour office counted ${i + 3} ships, and none was late.`,
  );
  return plainPage(headline, [...paragraphs, ...tail]);
}

/** The headline of the story with a number. */
export function headlineOf(number: number): string {
  return `Report ${number}: ${STORIES[number % STORIES.length]!.headline}`;
}

/** Click over a page: the headline of the digest shown, or else why there is none. */
export async function shownOver(chromium: ChromiumWithExtension, page: Page): Promise<string> {
  const { alert, headline, bullets } = await readPopup(await clickToolbarIcon(chromium, page));
  return alert ?? (bullets.length > 0 ? headline : 'no bullets');
}

/** The names of our paint in a page. */
export function paintOf(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...CSS.highlights.keys()].filter((name) => name.startsWith('nutgraf-')),
  );
}
