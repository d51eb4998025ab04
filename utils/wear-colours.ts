import { browser } from '#imports';
import type { Colours } from './read-settings.ts';

/**
 * What the page's paint wears in place of highlights.css: lines and tints of middling luminance, as
 * there. "safe" are Okabe and Ito's colours (https://jfly.uni-koeln.de/color/), darkened for a line;
 * "none" leaves the line's style to tell the kinds apart.
 */
const SHEETS: Readonly<Record<Exclude<Colours, 'standard'>, string>> = {
  safe: sheetOf({
    person: '0 122 190',
    organisation: '206 88 0',
    place: '0 140 102',
    other: '186 84 142',
  }),
  none: sheetOf({
    person: '120 120 120',
    organisation: '120 120 120',
    place: '120 120 120',
    other: '120 120 120',
  }),
};

/** Paint a tab's names in the reader's colours from now on. Rejects where the page has gone. */
export async function wearColours(tabId: number, colours: Colours): Promise<void> {
  const target = { tabId };
  for (const [name, css] of Object.entries(SHEETS)) {
    // Twice inserted is once too much to remove: each goes before it comes.
    await browser.scripting.removeCSS({ target, css });
    if (name === colours) await browser.scripting.insertCSS({ target, css });
  }
}

function sheetOf(colours: Record<string, string>): string {
  return Object.entries(colours)
    .map(
      ([kind, rgb]) =>
        `::highlight(nutgraf-${kind}){background-color:rgb(${rgb} / 13%);text-decoration-color:rgb(${rgb})}`,
    )
    .join('');
}
