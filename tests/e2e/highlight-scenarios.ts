import { describe, expect, test } from 'vitest';
import { pageMarkup, paintedTexts } from './harness.ts';
import {
  type Hands,
  cardText,
  eventually,
  isUncovered,
  litOn,
  namesOn,
  placeOf,
  readStory,
} from './see-page.ts';

/** What the page must do in every browser, through real clicks, hovers and keys. */
export function describeHighlights(hands: () => Hands): void {
  const page = () => hands().page;
  const read = (path: string) => readStory(hands(), path);
  const names = () => namesOn(page());
  const lit = () => litOn(page());

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

    test.each(['loadImages', 'loadNextStory'])(
      '%s: each name stays on its text',
      async (change) => {
        await read('living.html');
        const before = await names();
        await page().evaluate(`${change}()`);
        await new Promise((wait) => setTimeout(wait, 1_500));
        expect(await names()).toEqual(before);
      },
    );

    test('a new address in the same page: the next click never shows the old digest', async () => {
      await read('living.html');
      await page().evaluate('navigate()');
      await eventually(async () => expect(await names()).toEqual([]));
      await hands().click();
      await eventually(async () => expect(await names()).toContain('Ivo Maric'));
      expect(await names()).not.toContain('Ana Brandt');
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

    test('without motion for readers who want none', async () => {
      await hands().wantStillness(true);
      await read('living.html');
      await hands().press('Henrik Tollbod');
      await eventually(async () => expect(await lit()).toBe('Henrik Tollbod'));
      // No glide to wait for: where the text is lit, it is there.
      expect(await isUncovered(page(), 'nutgraf-source')).toBe(true);
      await hands().wantStillness(false);
    });

    test.each(['Jonas Hallberg', 'Engineers from'])(
      'the popup, opened again, begins where it was: %s',
      async (start) => {
        await read('living.html');
        await hands().press(start);
        await eventually(async () => expect(await lit()).toContain(start));
        await hands().click();
        await eventually(async () => expect(await hands().readShown()).toContain(start));
      },
    );

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
    const before = await names();
    await page().goto(`${hands().origin}/framework.html`, { waitUntil: 'load' });
    expect(await names()).toEqual([]);
    // By the page's own hand: a page restored whole has no load to wait for.
    await page().evaluate('history.back()');
    await page().waitForFunction(() => document.querySelector('#lead') !== null);
    // Whole from the cache the names are where they were; loaded anew there are none.
    expect([before, []]).toContainEqual(await names());
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
    await page().evaluate(() => CSS.highlights.set('search', new Highlight()));
    await hands().click();
    await eventually(async () => expect(await names()).not.toEqual([]));
    const { x, y } = await placeOf(page(), 'Norrland Institute');
    await page().mouse.click(x, y);
    await eventually(async () => expect(await cardText(page())).not.toBeNull());
    await hands().removeExtension();
    // In Firefox a page's own timer takes them away, a few seconds later.
    await eventually(async () => expect(await paintedTexts(page())).toEqual({}));
    expect(await page().evaluate(() => [...CSS.highlights.keys()])).toEqual(['search']);
    expect(await pageMarkup(page())).toBe(markup);
  });
}
