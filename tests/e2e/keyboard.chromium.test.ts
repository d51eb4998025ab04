import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { clickToolbarIcon } from '../../scripts/browser/launch-chromium.ts';
import { readPopup } from '../../scripts/browser/read-popup.ts';
import { serveFolder } from '../../scripts/browser/serve-folder.ts';
import { openOurPage, readClipboard } from './find-on-page.ts';
import { FIXTURES, launchOurChromium, paintedTexts } from './harness.ts';

/** More stops than any view has. */
const MOST_TABS = 60;

/** Press Tab until the focus is on what bears this name. */
async function tabTo(view: Page, name: string): Promise<void> {
  for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
    await view.keyboard.press('Tab');
    if ((await focused(view)) === name) return;
  }
  throw new Error(`Tab leads to no "${name}".`);
}

/** The name of what has the focus. */
function focused(view: Page): Promise<string> {
  return view.evaluate(() => {
    const element = document.activeElement;
    const label = element instanceof HTMLInputElement ? element.labels?.[0] : element;
    return (element?.getAttribute('aria-label') ?? label?.textContent ?? '').trim();
  });
}

/** What is lit in the page, once it is something else than `before`. */
async function litAfter(page: Page, before: string | undefined): Promise<string | undefined> {
  await page.waitForFunction(
    (before) => {
      const [range] = CSS.highlights.get('nutgraf-source') ?? [];
      return range instanceof Range && range.toString() !== before;
    },
    { polling: 50 },
    before ?? '',
  );
  return (await paintedTexts(page))['nutgraf-source']?.join(' ');
}

test('the whole story by keyboard alone', async () => {
  await using chromium = await launchOurChromium();
  await using site = await serveFolder(FIXTURES);
  const page = await chromium.browser.newPage();
  await page.goto(`${site.origin}/demo/page.html`);
  // The shortcut is the browser's own and reaches it from no driver: the icon's press stands for it.
  const popup = await clickToolbarIcon(chromium, page);
  const shown = await readPopup(popup);
  const { keyboard } = popup;

  // Through the points and names with the arrows; Enter jumps.
  await keyboard.press('ArrowDown');
  expect(await focused(popup)).toBe(shown.bullets[0]);
  await keyboard.press('Enter');
  const sentence = await litAfter(page, undefined);
  await keyboard.press('End');
  await keyboard.press('Enter');
  const name = await litAfter(page, sentence);
  expect(await focused(popup)).toContain(name);

  // C copies, ? shows the keys, Escape goes back to where the focus was.
  await keyboard.press('c');
  await popup.waitForSelector('::-p-text(Copied, ready to paste.)');
  expect((await readClipboard(chromium, popup)).plain).toContain(shown.headline);
  const before = await focused(popup);
  await keyboard.type('?');
  await popup.waitForSelector('dialog');
  await keyboard.press('Escape');
  expect(await focused(popup)).toBe(before);

  // The other story, by its tab.
  await tabTo(popup, shown.stories[0] ?? '');
  await keyboard.press('ArrowRight');
  expect(await popup.$eval('h1', (heading) => heading.textContent)).toBe(shown.stories[1]);

  // The switch, the menu beside Copy, the settings.
  await tabTo(popup, 'Highlight names');
  await keyboard.press('Space');
  await page.waitForFunction(() => !CSS.highlights.has('nutgraf-place'), { polling: 50 });
  await keyboard.press('Space');
  await page.waitForFunction(() => CSS.highlights.has('nutgraf-place'), { polling: 50 });
  await tabTo(popup, 'More formats');
  await keyboard.press('ArrowDown');
  await keyboard.press('ArrowDown');
  expect(await focused(popup)).toBe('Plain text');
  await keyboard.press('Enter');
  expect(await focused(popup)).toBe('More formats');
  expect((await readClipboard(chromium, popup)).plain).toContain(shown.stories[1]);
  const opened = chromium.browser.waitForTarget((of) => of.url().endsWith('/options.html'));
  await keyboard.down('Shift');
  await tabTo(popup, 'Settings');
  await keyboard.up('Shift');
  // The popup closes under the key, before it comes up again.
  await keyboard.down('Enter');

  const settings = await (await opened).asPage();
  await settings.waitForSelector('form');
  await tabTo(settings, 'Up to 3 points');
  await settings.keyboard.press('ArrowDown');
  expect(await focused(settings)).toBe('Up to 5 points');
  await tabTo(settings, 'Keep the pages I summarise');
  await settings.keyboard.press('Space');

  // In the page: Alt+N to the next name, Tab through its card, Escape back.
  await page.bringToFront();
  await page.keyboard.down('Alt');
  await page.keyboard.press('KeyN');
  await page.keyboard.up('Alt');
  await page.waitForSelector('nutgraf-card >>> h2');
  const inCard = () =>
    page.$eval('nutgraf-card', (host) => host.shadowRoot?.activeElement?.textContent ?? '');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  expect(await inCard()).not.toBe('');
  await page.keyboard.press('Escape');
  expect(await page.$('nutgraf-card')).toBeNull();

  // The new length is read, kept in the history, found there and opened at its sentence.
  const again = await readPopup(await clickToolbarIcon(chromium, page));
  expect(again.bullets.length).toBeGreaterThan(shown.bullets.length);
  const history = await openOurPage(chromium, 'digest-history.html');
  await history.waitForSelector('article');
  await tabTo(history, 'Search the history');
  await history.keyboard.type('mombasa');
  await tabTo(history, again.bullets[0] ?? '');
  await Promise.all([history.waitForNavigation(), history.keyboard.press('Enter')]);
  await history.waitForFunction(() => scrollY > 0);
});
