import type { Page } from 'puppeteer-core';
import { expect, vi } from 'vitest';
import { paintedTexts } from './harness.ts';

/** A browser with the extension, a page in front, and a reader's hands on its popup. */
export interface Hands {
  page: Page;
  origin: string;
  /** Click the toolbar icon and wait until the popup shows the digest. */
  click(): Promise<void>;
  /** Press the popup's button that begins with this text. */
  press(text: string): Promise<void>;
  /** Ask for no motion, or for what there is. */
  wantStillness(still: boolean): Promise<void>;
  /** Go on in a new tab. */
  renewPage(): Promise<void>;
  /** The plain text on the clipboard. */
  readClipboard(): Promise<string>;
  /** What the popup marks as shown on the page; empty where it marks nothing. */
  readShown(): Promise<string>;
  /** Take the extension out of the browser, as its settings page does. */
  removeExtension(): Promise<void>;
}

/** Highlights settle within this, in ms: the observer's quiet time, a glide, and a slow machine. */
const SETTLING = { timeout: 8_000, interval: 50 };

/** Read a page of the site and wait until its names are painted. */
export async function readStory(hands: Hands, path: string): Promise<void> {
  const { page, origin } = hands;
  await page.goto(`${origin}/${path}`, { waitUntil: 'load' });
  await hands.click();
  await eventually(async () => expect(await namesOn(page)).not.toEqual([]));
}

/** Every painted name, white space collapsed, soft hyphens left out. */
export async function namesOn(page: Page): Promise<string[]> {
  const { 'nutgraf-source': _, ...painted } = await paintedTexts(page);
  return Object.values(painted)
    .flat()
    .map((text) => text.replaceAll('\u00AD', '').replaceAll(/\s+/gu, ' '))
    .toSorted();
}

/** What is lit, white space collapsed. */
export async function litOn(page: Page): Promise<string | undefined> {
  return (await paintedTexts(page))['nutgraf-source']?.join(' ').replaceAll(/\s+/gu, ' ');
}

/** Where a painted name is in the view as it stands; runs in the page. */
export function placeOnScreen(wanted: string): { x: number; y: number } {
  for (const highlight of CSS.highlights.values()) {
    for (const range of highlight) {
      const box =
        range instanceof Range && range.toString() === wanted && range.getClientRects()[0];
      if (box) return { x: box.left + box.width / 2, y: Math.min(box.top + 4, innerHeight - 2) };
    }
  }
  throw new Error(`"${wanted}" is not painted.`);
}

export function eventually(check: () => Promise<void>): Promise<void> {
  return vi.waitFor(check, SETTLING);
}

/** Where a painted name is, scrolled into view: the middle of its first line, in CSS pixels. */
export async function placeOf(page: Page, name: string): Promise<{ x: number; y: number }> {
  const place = await page.evaluate((wanted) => {
    for (const [key, highlight] of CSS.highlights) {
      for (const range of key === 'nutgraf-source' ? [] : highlight) {
        if (!(range instanceof Range) || range.toString().replaceAll(/\s+/gu, ' ') !== wanted)
          continue;
        range.startContainer.parentElement?.scrollIntoView({
          block: 'center',
          behavior: 'instant',
        });
        const box = range.getClientRects()[0];
        if (box) return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
      }
    }
    return null;
  }, name);
  if (!place) throw new Error(`"${name}" is not painted.`);
  return place;
}

export async function hover(page: Page, name: string): Promise<void> {
  const { x, y } = await placeOf(page, name);
  await page.mouse.move(5, 5);
  await page.mouse.move(x, y, { steps: 3 });
}

export function cardText(page: Page): Promise<string | null> {
  return page.evaluate(
    () => document.querySelector('nutgraf-card')?.shadowRoot?.textContent ?? null,
  );
}

export function cardBox(
  page: Page,
): Promise<{ left: number; top: number; right: number; bottom: number } | null> {
  return page.evaluate(() => {
    const card = document
      .querySelector('nutgraf-card')
      ?.shadowRoot?.querySelector('[role="dialog"]');
    const { left, top, right, bottom } = card?.getBoundingClientRect() ?? {};
    return left === undefined || top === undefined || right === undefined || bottom === undefined
      ? null
      : { left, top, right, bottom };
  });
}

export async function cardMiddle(page: Page): Promise<{ x: number; y: number }> {
  const box = await cardBox(page);
  if (!box) throw new Error('There is no card.');
  return { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
}

export async function isInView(page: Page): Promise<boolean> {
  const box = await cardBox(page);
  const view = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  return (
    box !== null &&
    box.left >= 0 &&
    box.top >= 0 &&
    box.right <= view.width &&
    box.bottom <= view.height
  );
}

export async function pressOnCard(page: Page, name: string): Promise<void> {
  const place = await page.waitForFunction(
    (wanted) => {
      const buttons = document
        .querySelector('nutgraf-card')
        ?.shadowRoot?.querySelectorAll('button');
      const button = [...(buttons ?? [])].find(
        (one) => (one.getAttribute('aria-label') ?? one.textContent) === wanted,
      );
      const box = button?.getBoundingClientRect();
      return box && { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    },
    {},
    name,
  );
  const { x, y } = (await place.jsonValue()) ?? { x: 0, y: 0 };
  await page.mouse.click(x, y);
}

export async function altN(page: Page): Promise<void> {
  await page.keyboard.down('Alt');
  await page.keyboard.press('n');
  await page.keyboard.up('Alt');
}

/** The role of what holds the keyboard, within the card. */
export function focusedRole(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const focused = document.activeElement?.shadowRoot?.activeElement;
    return focused?.getAttribute('role') ?? focused?.localName ?? null;
  });
}

/** Whether a highlight's first range shows: within the view, and nothing of the page over its ends. */
export function isUncovered(page: Page, key: string): Promise<boolean> {
  return page.evaluate((name) => {
    const [range] = CSS.highlights.get(name) ?? [];
    if (!(range instanceof Range)) return false;
    const paragraph = range.startContainer.parentElement;
    return [...range.getClientRects()].every(({ left, right, top, bottom }) => {
      const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      return hit !== null && (paragraph?.contains(hit) ?? false);
    });
  }, key);
}
