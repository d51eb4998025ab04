import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { pageMarkup, paintedTexts } from './harness.ts';

/** A browser with the extension, a page in front, and a reader's hands on its popup. */
export interface Hands {
  page: Page;
  origin: string;
  /** Click the toolbar icon and wait until the popup shows the digest. */
  click(): Promise<void>;
  /** Press the popup's button that begins with this text. */
  press(text: string): Promise<void>;
  /** Go on in a new tab. */
  renewPage(): Promise<void>;
  /** Take the extension out of the browser, as its settings page does. */
  removeExtension(): Promise<void>;
}

/** Highlights settle within this, in ms: the observer's quiet time, a glide, and a slow machine. */
const SETTLING = { timeout: 8_000, interval: 50 };

/** What the page must do in every browser, through real clicks, hovers and keys. */
export function describeHighlights(hands: () => Hands): void {
  const page = () => hands().page;

  async function read(path: string): Promise<void> {
    await page().goto(`${hands().origin}/${path}`, { waitUntil: 'load' });
    await hands().click();
    await eventually(async () => expect(await names()).not.toEqual([]));
  }

  /** Every painted name, white space collapsed, soft hyphens left out. */
  async function names(): Promise<string[]> {
    const { 'nutgraf-source': _, ...painted } = await paintedTexts(page());
    return Object.values(painted)
      .flat()
      .map((text) => text.replaceAll('\u00AD', '').replaceAll(/\s+/gu, ' '))
      .toSorted();
  }

  /** What is lit, white space collapsed. */
  const lit = async () =>
    (await paintedTexts(page()))['nutgraf-source']?.join(' ').replaceAll(/\s+/gu, ' ');

  describe('names follow their text', () => {
    test('across inline elements and no-break spaces; the page stays as it was', async () => {
      await page().goto(`${hands().origin}/living.html`, { waitUntil: 'load' });
      const markup = await pageMarkup(page());
      await hands().click();
      await eventually(async () => {
        expect(await names()).toContain('Norrland Institute');
        expect((await names()).filter((name) => name === 'Ana Brandt')).toHaveLength(3);
      });
      expect(await pageMarkup(page())).toBe(markup);
    });

    test.each([
      ['paragraphs replaced by equal ones', 'renderAnew', true],
      ['other text in the same paragraphs', 'changeText', false],
      ['the page translated', 'translate', false],
      ['another story under a new address', 'navigate', false],
    ])('%s', async (_, change, stays) => {
      await read('living.html');
      const before = await names();
      await page().evaluate((name) => {
        (globalThis as unknown as Record<string, () => void>)[name]?.();
      }, change);
      await eventually(async () => expect(await names()).toEqual(stays ? before : []));
    });

    test('a translation undone', async () => {
      await read('living.html');
      const before = await names();
      await page().evaluate('translate()');
      await eventually(async () => expect(await names()).toEqual([]));
      await page().evaluate('translateBack()');
      await eventually(async () => expect(await names()).toEqual(before));
    });

    test('a framework renders on, renders anew, and shows another story', async () => {
      await read('framework.html');
      const before = await names();
      expect(before).toContain('Jonas Hallberg');
      await page().evaluate('update({ ticker: 401 })');
      expect(await names()).toEqual(before);
      await page().evaluate('update({ edition: 2 })');
      await eventually(async () => expect(await names()).toEqual(before));
      await page().evaluate('update({ story: "other" })');
      await eventually(async () => expect(await names()).toEqual([]));
      expect(await page().$eval('article', ({ textContent }) => textContent)).toContain(
        'Rain fell',
      );
    });
  });

  describe('a jump', () => {
    test.each([
      ['into a box that scrolls', 'living.html', 'Karin Osterby'],
      ['into a folded <details>', 'living.html', 'Henrik Tollbod'],
      ['within a page that is one scrolling box', 'app-shell.html', 'Karin Osterby'],
    ])('%s', async (_, path, name) => {
      await read(path);
      await hands().press(name);
      await eventually(async () => {
        expect(await lit()).toContain(name);
        expect(await isUncovered(page(), 'nutgraf-source')).toBe(true);
      });
    });

    test('upwards, out from under a sticky header', async () => {
      await read('living.html');
      await page().evaluate('scrollTo(0, 1500)');
      await hands().press('Norrland Institute');
      await eventually(async () => {
        expect(await lit()).toContain('Norrland Institute');
        expect(await isUncovered(page(), 'nutgraf-source')).toBe(true);
      });
    });

    test('stays lit until the reader reads on', async () => {
      await read('living.html');
      await hands().press('Henrik Tollbod');
      await eventually(async () => expect(await isUncovered(page(), 'nutgraf-source')).toBe(true));
      await page().keyboard.press('ArrowDown');
      expect(await lit()).toContain('Henrik Tollbod');
      await page().keyboard.press('End');
      await eventually(async () => expect(await lit()).toBeUndefined());
    });
  });

  describe('the card', () => {
    beforeEach(async () => {
      await read('living.html');
    });

    test('on hover: who it is; gone, without a trace, when the pointer leaves', async () => {
      const markup = await pageMarkup(page());
      await hover(page(), 'Norrland Institute');
      await eventually(async () => expect(await cardText(page())).toContain('had warned in March'));
      expect(await isInView(page())).toBe(true);
      await page().mouse.move(5, 780);
      await eventually(async () => expect(await cardText(page())).toBeNull());
      expect(await pageMarkup(page())).toBe(markup);
    });

    test('stays while the pointer is on it', async () => {
      await hover(page(), 'Norrland Institute');
      await eventually(async () => expect(await cardText(page())).not.toBeNull());
      const { x, y } = await cardMiddle(page());
      await page().mouse.move(x, y, { steps: 4 });
      await new Promise((wait) => setTimeout(wait, 1_000));
      expect(await cardText(page())).toContain('Norrland Institute');
    });

    test('on a click: stays; next mention; Escape', async () => {
      const { x, y } = await placeOf(page(), 'Norrland Institute');
      await page().mouse.click(x, y);
      await eventually(async () => expect(await cardText(page())).toContain('Mention 1 of 3'));
      await page().mouse.move(5, 780);
      await pressOnCard(page(), 'Next mention');
      await eventually(async () => expect(await cardText(page())).toContain('Mention 2 of 3'));
      await page().keyboard.press('Escape');
      await eventually(async () => expect(await cardText(page())).toBeNull());
    });

    test('by keys alone: opens, takes the keyboard, goes on, gives it back', async () => {
      await altN(page());
      await eventually(async () => expect(await focusedRole(page())).toBe('dialog'));
      const first = await cardText(page());
      await altN(page());
      await eventually(async () => expect(await cardText(page())).not.toBe(first));
      await page().keyboard.press('Tab');
      expect(await focusedRole(page())).toBe('button');
      await page().keyboard.press('Escape');
      await eventually(async () => expect(await cardText(page())).toBeNull());
      expect(await page().evaluate(() => document.activeElement?.localName)).toBe('body');
    });

    test('jumps to a bullet that speaks of the name', async () => {
      const { x, y } = await placeOf(page(), 'Norrland Institute');
      await page().mouse.click(x, y);
      const bullet = await page().waitForFunction(
        () =>
          document.querySelector('nutgraf-card')?.shadowRoot?.querySelector('li button')
            ?.textContent,
      );
      const text = (await bullet.jsonValue()) ?? '';
      await pressOnCard(page(), text);
      await eventually(async () => {
        expect(await lit()).toContain(
          text
            .split(' ')
            .slice(-3)
            .join(' ')
            .replace(/[.…”]*$/, ''),
        );
      });
    });

    test('hides a name', async () => {
      const { x, y } = await placeOf(page(), 'Norrland Institute');
      await page().mouse.click(x, y);
      await pressOnCard(page(), 'Hide this name');
      await eventually(async () => {
        expect(await names()).not.toContain('Norrland Institute');
        expect(await names()).toContain('Ana Brandt');
        expect(await cardText(page())).toBeNull();
      });
    });

    test('a link in the story stays a link', async () => {
      await page().evaluate(() => {
        const link = document.createElement('a');
        link.href = '#linked';
        const lead = document.querySelector('#fourth');
        lead?.replaceChildren(link);
        link.textContent =
          'The fleet is not pleased. Jonas Hallberg, who has landed cod at Tollbod Quay for thirty years, said that the berths at Sandholm were made for pleasure boats and that nobody had asked him.';
      });
      await eventually(async () => {
        expect((await names()).filter((name) => name === 'Jonas Hallberg')).toHaveLength(2);
      });
      const { x, y } = await placeOf(page(), 'Jonas Hallberg');
      await page().mouse.click(x, y);
      await eventually(async () => expect(page().url()).toContain('#linked'));
      expect(await cardText(page())).toBeNull();
    });
  });

  test('right to left: the card lies within the view, in line with its name', async () => {
    await read('right-to-left.html');
    const { x, y } = await placeOf(page(), 'Norrland Institute');
    await page().mouse.click(x, y);
    await eventually(async () => expect(await cardText(page())).toContain('Norrland Institute'));
    expect(await isInView(page())).toBe(true);
    const { right } = (await cardBox(page())) ?? { right: 0 };
    const name = await page().evaluate(() => {
      const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
      const range = ranges.find((one) => (one as Range).toString() === 'Norrland Institute');
      return (range as Range).getClientRects()[0]?.right ?? 0;
    });
    expect(right).toBeCloseTo(name, 0);
  });

  test('of two stories, the names of the one in view', async () => {
    await read('stories.html');
    const first = await names();
    expect(first).toContain('Tuvalu');
    await page().evaluate(() => {
      const stories = document.querySelectorAll('article');
      [...stories].at(-1)?.querySelector('p')?.scrollIntoView({ behavior: 'instant' });
    });
    await eventually(async () => {
      expect(await names()).not.toContain('Tuvalu');
      expect((await names()).length).toBeGreaterThan(2);
    });
    await page().evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    await eventually(async () => expect(await names()).toEqual(first));
  });

  test('back from the back-forward cache or loaded again, no old paint and no old digest', async () => {
    await read('living.html');
    await page().goto(`${hands().origin}/framework.html`, { waitUntil: 'load' });
    expect(await names()).toEqual([]);
    // By the page's own hand: a page restored whole has no load to wait for.
    await page().evaluate('history.back()');
    await page().waitForFunction(() => document.querySelector('#lead') !== null);
    await hands().click();
    await eventually(async () => expect(await names()).toContain('Norrland Institute'));
    // Puppeteer cannot steer a Firefox page any further once it came back whole.
    await hands().renewPage();
  });

  test('painted again where the page clears the registry for its own', async () => {
    await read('living.html');
    const before = await names();
    await page().evaluate(() => CSS.highlights.clear());
    await eventually(async () => expect(await names()).toEqual(before));
  });

  test('with the extension gone, nothing of it is left', async () => {
    await page().goto(`${hands().origin}/living.html`, { waitUntil: 'load' });
    const markup = await pageMarkup(page());
    await hands().click();
    await eventually(async () => expect(await names()).not.toEqual([]));
    const { x, y } = await placeOf(page(), 'Norrland Institute');
    await page().mouse.click(x, y);
    await eventually(async () => expect(await cardText(page())).not.toBeNull());
    await hands().removeExtension();
    // In Firefox a page's own timer takes them away, a few seconds later.
    await eventually(async () => expect(await paintedTexts(page())).toEqual({}));
    expect(await pageMarkup(page())).toBe(markup);
  });
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

async function hover(page: Page, name: string): Promise<void> {
  const { x, y } = await placeOf(page, name);
  await page.mouse.move(5, 5);
  await page.mouse.move(x, y, { steps: 3 });
}

export function cardText(page: Page): Promise<string | null> {
  return page.evaluate(
    () => document.querySelector('nutgraf-card')?.shadowRoot?.textContent ?? null,
  );
}

function cardBox(
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

async function cardMiddle(page: Page): Promise<{ x: number; y: number }> {
  const box = await cardBox(page);
  if (!box) throw new Error('There is no card.');
  return { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
}

async function isInView(page: Page): Promise<boolean> {
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
function focusedRole(page: Page): Promise<string | null> {
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
