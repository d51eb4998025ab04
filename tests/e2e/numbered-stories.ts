import type { Page } from 'puppeteer-core';
import {
  type ChromiumWithExtension,
  clickToolbarIcon,
} from '../../scripts/browser/launch-chromium.ts';
import { readPopup } from '../../scripts/browser/read-popup.ts';
import { type PageServer, servePages } from '../../scripts/browser/serve-pages.ts';
import { STORIES } from '../page-shapes/stories.ts';

/** A server of stories at `/0`, `/1`, …, each with its number in its headline, so that no two can be mistaken. */
export function serveNumberedStories(): Promise<PageServer> {
  return servePages((path) =>
    /^\/\d+$/.test(path)
      ? { body: storyPage(Number(path.slice(1))), type: 'text/html; charset=utf-8' }
      : undefined,
  );
}

function storyPage(number: number): string {
  const { paragraphs } = STORIES[number % STORIES.length]!;
  const headline = headlineOf(number);
  return `<!doctype html><html lang="en"><title>${headline}</title><article><h1>${headline}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></html>`;
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
