import { type Page, TimeoutError } from 'puppeteer-core';
import {
  type ChromiumWithExtension,
  clickToolbarIcon,
} from '../../scripts/browser/launch-chromium.ts';
import { type PopupText, readPopup } from '../../scripts/browser/read-popup.ts';
import { type PageServer, servePages } from '../../scripts/browser/serve-pages.ts';
import { escapeHtml } from './evil.ts';
import { drawHostilePage } from './draw-hostile-page.ts';
import { within } from '../../utils/within.ts';
import { plainPage } from '../page-shapes/plain-page.ts';
import { STORIES } from '../page-shapes/stories.ts';
import { type Fingerprint, fingerprintPage } from './fingerprint-page.ts';
import { CANARY } from './script-evils.ts';

/** What came of one click over a hostile page. */
export interface Outcome {
  evils: string[];
  /** “digest”, or else the reason's sentence. */
  shown: string;
  /** What must not be; empty where all is well. */
  faults: string[];
}

const PLAIN = STORIES[0]!;
const PLAIN_PAGE = plainPage(PLAIN.headline, PLAIN.paragraphs.map(escapeHtml));

/** Chromium itself takes half a minute to load some of these pages on a busy machine; in ms. */
const LOADING_PATIENCE = 60_000;

/**
 * What is shown of a page that Chromium by itself is not done with in that time: 100,000 elements
 * inside each other take it minutes, with no extension there. Nothing of ours is tried on it, and its
 * tab is of no more use.
 */
export const NOT_LOADED = 'Chromium itself did not load it';

/** Serve the page of each seed at /SEED, and a plain story at /plain. */
export function serveHostilePages(): Promise<PageServer> {
  return servePages((path) => {
    const type = 'text/html; charset=utf-8';
    if (path === '/plain') return { body: PLAIN_PAGE, type };
    const seed = Number(path.slice(1));
    if (!Number.isInteger(seed)) return undefined;
    const { html, headers } = drawHostilePage(seed);
    return { body: html, type, headers };
  });
}

/**
 * Click the toolbar icon over the page of a seed, then over a plain one: a digest or a reason of
 * `reasons`, nothing run, the page as it was, the next click right. Never throws for what a page does.
 */
export async function clickHostilePage(
  chromium: ChromiumWithExtension,
  tab: Page,
  { origin, seed, reasons }: { origin: string; seed: number; reasons: readonly string[] },
): Promise<Outcome> {
  const { evils, headline } = drawHostilePage(seed);
  const faults: string[] = [];
  let shown = 'nothing';
  try {
    const before = await loadPage(tab, `${origin}/${seed}`);
    if (!before) return { evils, shown: NOT_LOADED, faults };
    const popup = await clickToolbarIcon(chromium, tab);
    popup.on('dialog', (dialog) => {
      faults.push('a dialog opened in the popup');
      void dialog.dismiss();
    });
    const text = await readPopup(popup);
    shown = text.alert ?? 'digest';
    faults.push(...judge(text, { headline, reasons }));
    if (text.alert === undefined && text.bullets.length === 0) {
      shown = (await popup.$eval('.no-points', (line) => line.textContent).catch(() => null)) ?? '';
      if (shown === '') faults.push('neither bullets nor a word why');
    }
    if (await popup.evaluate((name) => name in globalThis, CANARY)) faults.push('ran in the popup');
    const after = await fingerprintPage(tab);
    if (after.markup !== before.markup) faults.push('the page changed');
    if (after.canary) faults.push('ran in the page');
  } catch (error) {
    faults.push(`broke: ${String(error)}`);
  }
  faults.push(...(await clickPlainPage(chromium, tab, origin)));
  return { evils, shown, faults };
}

/** Load a page in a tab; answers how it stands, undefined where Chromium is not done with it in time. */
async function loadPage(tab: Page, url: string): Promise<Fingerprint | undefined> {
  try {
    await tab.goto(url, { waitUntil: 'load', timeout: LOADING_PATIENCE });
    return await within(LOADING_PATIENCE, fingerprintPage(tab));
  } catch (error) {
    if (
      error instanceof TimeoutError ||
      (error instanceof Error && error.message.startsWith('no answer within'))
    )
      return undefined;
    throw error;
  }
}

function judge(
  text: PopupText,
  { headline, reasons }: { headline: string | undefined; reasons: readonly string[] },
): string[] {
  const { alert } = text;
  if (alert !== undefined) {
    if (headline) return [`refused a story in plain view: ${alert}`];
    return reasons.some((reason) => alert.includes(reason)) ? [] : [`unknown reason: ${alert}`];
  }
  return [
    text.bullets.includes('') && 'an empty bullet',
    headline && text.bullets.length === 0 && 'no bullets of a story in plain view',
    headline && text.headline !== headline && `headline is “${text.headline.slice(0, 80)}”`,
  ].filter((fault) => typeof fault === 'string');
}

async function clickPlainPage(
  chromium: ChromiumWithExtension,
  tab: Page,
  origin: string,
): Promise<string[]> {
  try {
    await tab.goto(`${origin}/plain`, { waitUntil: 'load', timeout: LOADING_PATIENCE });
    const { alert, headline } = await readPopup(await clickToolbarIcon(chromium, tab));
    return alert || headline !== PLAIN.headline ? [`next click: ${alert ?? headline}`] : [];
  } catch (error) {
    return [`next click broke: ${String(error)}`];
  }
}
