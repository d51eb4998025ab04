import { beforeEach, describe, expect, test } from 'vitest';
import { pageMarkup } from './harness.ts';
import {
  type Hands,
  altN,
  cardBox,
  cardMiddle,
  cardText,
  eventually,
  focusedRole,
  hover,
  isInView,
  litOn,
  namesOn,
  placeOf,
  placeOnScreen,
  pressOnCard,
  readStory,
} from './see-page.ts';

/** What the card of a name must do in every browser, through real clicks, hovers and keys. */
export function describeNameCards(hands: () => Hands): void {
  const page = () => hands().page;
  const read = (path: string) => readStory(hands(), path);
  const names = () => namesOn(page());
  const lit = () => litOn(page());

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
      await pressOnCard(page(), 'Previous mention');
      await eventually(async () => expect(await cardText(page())).toContain('Mention 1 of 3'));
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

    test('copies who it is, in the article’s words', async () => {
      const { x, y } = await placeOf(page(), 'Norrland Institute');
      await page().mouse.click(x, y);
      await pressOnCard(page(), 'Copy');
      await eventually(async () => expect(await cardText(page())).toContain('Copied'));
      expect(await hands().readClipboard()).toMatch(
        /^Norrland Institute\nEngineers from Norrland Institute had warned in March/,
      );
    });

    test.each([
      ['in the upper left corner', { left: '0', top: '0' }],
      ['in the lower right corner', { right: '0', bottom: '0' }],
      ['at the bottom, half out of view', { left: '300px', bottom: '-14px' }],
    ])('lies within the view beside a name %s', async (_, place) => {
      await page().evaluate((style) => {
        const corner = document.querySelector<HTMLElement>('#second');
        Object.assign(corner?.style ?? {}, { position: 'fixed', margin: '0', ...style });
        corner?.style.setProperty('inline-size', '18em');
      }, place);
      const { x, y } = await page().evaluate(placeOnScreen, 'Norrland Institute');
      await page().mouse.click(x, y);
      await eventually(async () => expect(await cardText(page())).toContain('Norrland Institute'));
      expect(await isInView(page())).toBe(true);
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
}
