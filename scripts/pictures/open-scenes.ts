import type { Page } from 'puppeteer-core';
import { type ChromiumWithExtension, clickToolbarIcon } from '../browser/launch-chromium.ts';
import { readPopup } from '../browser/read-popup.ts';
import type { Shot } from './lay-out.ts';

/** Pixels of the whole picture, and of the panel beside the page. */
const PICTURE = { width: 1280, height: 800 };
const PANEL_WIDTH = 400;
/** The popup's width is near this: the page leaves so much room for it. */
const POPUP_ROOM = 480;

/** Hands for the scenes of the pictures, each answering with what is on the screen. */
export interface Scenes {
  /** Choose the interface's language and theme, as a reader does in the settings. */
  dress(language: string, theme: 'light' | 'dark'): Promise<void>;
  popup(address: string, style: string): Promise<Shot[]>;
  panel(address: string, style: string): Promise<Shot[]>;
  settings(): Promise<Shot[]>;
  history(): Promise<Shot[]>;
}

/** Open the pages that the scenes need. */
export async function openScenes(chromium: ChromiumWithExtension): Promise<Scenes> {
  const { browser, extension } = chromium;
  const ours = (path: string) => `chrome-extension://${extension.id}/${path}`;
  const settings = await browser.newPage();
  await settings.goto(ours('options.html'));
  await settings.setViewport(PICTURE);
  await (await settings.waitForSelector('[aria-describedby="history-note"]'))?.click();
  const page = await browser.newPage();
  let colours: 'light' | 'dark' = 'light';

  /** A story beside `room` pixels that something else will take. */
  const openStory = async (address: string, style: string, room: number): Promise<Page> => {
    await page.bringToFront();
    await page.setViewport({ ...PICTURE, width: PICTURE.width - room });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: colours }]);
    await page.goto(address, { waitUntil: 'load' });
    if (style !== '') await page.addStyleTag({ content: style });
    const popup = await clickToolbarIcon(chromium, page);
    await readPopup(popup);
    return popup;
  };
  /** The sentence that a view's first point came from, lit, and then the names around it. */
  const showSentence = async (view: Page) => {
    await view.evaluate(() => document.querySelector<HTMLElement>('.bullets button')?.click());
    await page.waitForFunction(() => CSS.highlights.has('nutgraf-source'), { polling: 50 });
    await page.evaluate(() => {
      const [range] = CSS.highlights.get('nutgraf-source') ?? [];
      const ABOVE = 260; // CSS pixels
      const { top } = (range as Range).getBoundingClientRect();
      scrollBy({ top: top - ABOVE, behavior: 'instant' });
    });
  };

  return {
    async dress(language, theme) {
      colours = theme;
      await settings.bringToFront();
      await settings.select('select', language);
      await settings.click(`input[name=theme][value=${theme}]`);
      await settings.waitForSelector(`html[lang=${language}][data-theme=${theme}]`);
    },
    async popup(address, style) {
      const popup = await openStory(address, style, 0);
      await popup.waitForSelector('html[data-theme]');
      await page.addStyleTag({ content: `html{padding-inline-end:${POPUP_ROOM}px}` });
      await showSentence(popup);
      // The page comes to the front for its picture, and the popup closes.
      const shot = await shoot(popup, 'popup');
      return [await shoot(page, 'window'), shot];
    },
    async panel(address, style) {
      const popup = await openStory(address, style, PANEL_WIDTH);
      const opened = browser.waitForTarget((of) => of.url().endsWith('/sidepanel.html'), {
        timeout: 5_000,
      });
      await (await popup.waitForSelector('.tools button:has(svg path[d="M9.5 2.5v11"])'))?.click();
      const panel = await (await opened).asPage();
      await panel.setViewport({ width: PANEL_WIDTH, height: PICTURE.height });
      await page.bringToFront();
      await panel.waitForSelector('.bullets');
      await showSentence(panel);
      if (await page.evaluate(() => CSS.highlights.has('nutgraf-place'))) await openCard(page);
      return [await shoot(page, 'window'), await shoot(panel, 'side')];
    },
    async settings() {
      await settings.bringToFront();
      await settings.evaluate(() => scrollTo(0, 0));
      return [await shoot(settings, 'window')];
    },
    async history() {
      const history = await browser.newPage();
      await history.setViewport(PICTURE);
      await history.goto(ours('digest-history.html'));
      await history.waitForSelector('article');
      const shots = [await shoot(history, 'window')];
      await history.close();
      return shots;
    },
  };
}

/** The card of the first name in view, by its key. */
async function openCard(page: Page): Promise<void> {
  await page.keyboard.down('Alt');
  await page.keyboard.press('KeyN');
  await page.keyboard.up('Alt');
  await page.waitForSelector('nutgraf-card');
}

/** The browser gives a popup its size, and a card its place, a little after their content. */
function settled(): Promise<void> {
  const SETTLING = 400; // ms
  return new Promise((over) => setTimeout(over, SETTLING));
}

async function shoot(page: Page, place: Shot['place']): Promise<Shot> {
  await settled();
  const data = await page.screenshot({ encoding: 'base64' });
  return { data: `data:image/png;base64,${data}`, place };
}
