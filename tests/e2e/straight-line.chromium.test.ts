import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type ChromiumWithExtension,
  clickToolbarIcon,
  stopWorker,
} from '../../scripts/browser/launch-chromium.ts';
import { type PopupText, readPopup } from '../../scripts/browser/read-popup.ts';
import { serveFolder } from '../../scripts/browser/serve-folder.ts';
import type { PageServer } from '../../scripts/browser/serve-pages.ts';
import {
  countPainted,
  FIXTURES,
  launchOurChromium,
  pageMarkup,
  paintedTexts,
  PICTURES,
} from './harness.ts';

let chromium: ChromiumWithExtension;
let site: PageServer;
let page: Page;

beforeAll(async () => {
  chromium = await launchOurChromium();
  site = await serveFolder(FIXTURES);
  page = await chromium.browser.newPage();
});
afterAll(async () => {
  await chromium?.[Symbol.asyncDispose]();
  await site?.[Symbol.asyncDispose]();
});

async function openStory(slug: string): Promise<void> {
  await page.goto(`${site.origin}/${slug}/page.html`, { waitUntil: 'load' });
}

describe('one click on the toolbar icon', () => {
  let popup: Page;
  let shown: PopupText;
  let markup: string;
  let requests: number;

  beforeAll(async () => {
    await openStory('demo');
    markup = await pageMarkup(page);
    requests = site.requests.length;
    popup = await clickToolbarIcon(chromium, page);
    shown = await readPopup(popup);
    await popup.screenshot({ path: `${PICTURES}/chromium-popup.png` });
    await page.screenshot({ path: `${PICTURES}/chromium-page.png` });
    console.log(`Pictures of this run: ${PICTURES}`);
  });

  test('shows headline, bullets, the publisher’s points and names by kind', () => {
    expect(shown.alert).toBeUndefined();
    expect(shown.headline).toContain('Indian Ocean');
    expect(shown.bullets.length).toBeGreaterThanOrEqual(2);
    expect(shown.publisherPoints).toHaveLength(3);
    expect(Object.values(shown.names).flat().length).toBeGreaterThanOrEqual(5);
    expect(shown.names['Places']?.join()).toContain('Mombasa');
  });

  test('tells the page’s two stories apart', () => {
    expect(shown.stories).toHaveLength(2);
    expect(shown.stories[0]).toContain(shown.headline);
  });

  test('paints the names in the page', async () => {
    const painted = await paintedTexts(page);
    expect(painted['nutgraf-place']).toContain('Mombasa');
    expect(painted['nutgraf-person']?.length).toBeGreaterThan(0);
    expect(painted['nutgraf-organisation']?.length).toBeGreaterThan(0);
  });

  test('leaves the page’s own content as it was', async () => {
    expect(await pageMarkup(page)).toBe(markup);
  });

  test('asks the network for nothing', () => {
    expect(site.requests.slice(requests).filter((path) => path !== '/favicon.ico')).toEqual([]);
  });

  test('a bullet jumps to its very sentence and lights it', async () => {
    const bullet = await popup.waitForSelector(
      '::-p-aria([name="Summary"][role="list"]) >>> button',
    );
    await bullet?.click();
    await page.waitForFunction(() => CSS.highlights.has('nutgraf-source'));
    const [sentence] = (await paintedTexts(page))['nutgraf-source'] ?? [];
    const bulletText = shown.bullets[0] ?? '';
    expect(sentence).toContain(
      bulletText
        .split(' ')
        .slice(-3)
        .join(' ')
        .replace(/[.…”]*$/, ''),
    );
    // The page may scroll smoothly.
    await page.waitForFunction(() => {
      const [range] = CSS.highlights.get('nutgraf-source') ?? [];
      const { top, bottom } = (range as Range).getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    });
  });

  test('the switch takes the paint away and puts it back', async () => {
    const names = await popup.waitForSelector('::-p-aria([name="Highlight names"])');
    await names?.click();
    await page.waitForFunction(() => !CSS.highlights.has('nutgraf-place'));
    await names?.click();
    await page.waitForFunction(() => CSS.highlights.has('nutgraf-place'));
    expect(await pageMarkup(page)).toBe(markup);
  });

  test('Copy puts rich and plain text on the clipboard', async () => {
    const origin = `chrome-extension://${chromium.extension.id}`;
    await chromium.browser
      .defaultBrowserContext()
      .overridePermissions(origin, ['clipboard-read', 'clipboard-sanitized-write']);
    await popup.bringToFront();
    const copy = await popup.waitForSelector('::-p-aria([name="Copy"][role="button"])');
    await copy?.click();
    const copied = await popup.waitForFunction(async () => {
      const [item] = await navigator.clipboard.read();
      if (!item?.types.includes('text/html')) return null;
      const read = async (type: string) => (await item.getType(type)).text();
      return { plain: await read('text/plain'), html: await read('text/html') };
    });
    const { plain, html } = (await copied.jsonValue()) ?? { plain: '', html: '' };
    for (const bullet of shown.bullets) {
      expect(plain).toContain(bullet);
    }
    expect(plain).toContain(shown.headline);
    expect(html).toContain('<li>');
  });

  test('a second click shows the same digest, even after the worker slept', async () => {
    await stopWorker(chromium);
    const again = await readPopup(await clickToolbarIcon(chromium, page));
    expect(again).toEqual(shown);
  });
});

describe('stories in other scripts', () => {
  test.each([
    ['arabic', 'rtl'],
    ['german', 'ltr'],
  ])('%s: bullets in the article’s own direction', async (slug, dir) => {
    await openStory(slug);
    const popup = await clickToolbarIcon(chromium, page);
    const shown = await readPopup(popup);
    expect(shown.bullets.length).toBeGreaterThanOrEqual(2);
    const direction = await popup.$eval('h1', (heading) => getComputedStyle(heading).direction);
    expect(direction).toBe(dir);
    await popup.screenshot({ path: `${PICTURES}/chromium-popup-${slug}.png` });
  });
});

test('a page nobody clicked on holds nothing of ours', async () => {
  await openStory('wire-dateline');
  expect(await countPainted(page)).toBe(0);
});
