import { browser } from '#imports';
import type { Colours } from './read-settings.ts';

/**
 * What the page's paint wears in place of highlights.css: lines and tints of middling luminance, as
 * there. "safe" are Okabe and Ito's colours (https://jfly.uni-koeln.de/color/), darkened for a line;
 * "none" leaves the line's style to tell the kinds apart.
 */
const SHEETS: Readonly<Record<Exclude<Colours, 'standard'>, string>> = {
  safe: sheetOf({
    person: '0 130 203',
    organisation: '207 88 0',
    place: '0 142 103',
    other: '193 87 147',
  }),
  none: sheetOf({
    person: '124 124 124',
    organisation: '124 124 124',
    place: '124 124 124',
    other: '124 124 124',
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

/** In forced colours, the reader's own, highlights.css stands. */
function sheetOf(colours: Record<string, string>): string {
  const rules = Object.entries(colours).map(
    ([kind, rgb]) =>
      `::highlight(nutgraf-${kind}) { background-color: rgb(${rgb} / 10%); text-decoration-color: rgb(${rgb}); }`,
  );
  return `@media (forced-colors: none) { ${rules.join(' ')} }`;
}
