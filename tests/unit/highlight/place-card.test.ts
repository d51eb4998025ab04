import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeCard } from '../../../utils/highlight/place-card.ts';

const VIEW = { width: 1000, height: 800 };
const CARD = { width: 384, height: 300 };
const nameAt = (left: number, top: number) => ({ left, top, width: 80, height: 20 });

describe('placeCard', () => {
  test.each([
    ['under its name', nameAt(200, 100), 'ltr', { left: 200, top: 126 }],
    ['over it near the bottom', nameAt(200, 700), 'ltr', { left: 200, top: 394 }],
    [
      'in line with its right side in right-to-left text',
      nameAt(600, 100),
      'rtl',
      { left: 296, top: 126 },
    ],
    ['pushed in from the right edge', nameAt(900, 100), 'ltr', { left: 610, top: 126 }],
    ['pushed in from the left edge', nameAt(10, 100), 'rtl', { left: 6, top: 126 }],
  ] as const)('%s', (_, name, dir, expected) => {
    expect(placeCard(name, CARD, VIEW, dir)).toMatchObject(expected);
  });

  test('where neither side has room for all of it, it gets the roomier one and is cut short', () => {
    const name = { left: 200, top: 200, width: 80, height: 20 };
    const view = { width: 1000, height: 450 };
    expect(placeCard(name, CARD, view, 'ltr')).toEqual({ left: 200, top: 226, maxHeight: 218 });
  });

  test('it is never outside the view, nor over its name', () => {
    const view = fc.record({
      width: fc.integer({ min: 400, max: 3000 }),
      height: fc.integer({ min: 200, max: 2000 }),
    });
    fc.assert(
      fc.property(
        view,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: -1, max: 2, noNaN: true }),
        fc.integer({ min: 40, max: 1200 }),
        fc.constantFrom('ltr' as const, 'rtl' as const),
        ({ width, height }, across, down, cardHeight, dir) => {
          const name = nameAt(across * width, down * height);
          const card = { width: 384, height: cardHeight };
          const { left, top, maxHeight } = placeCard(name, card, { width, height }, dir);
          const bottom = top + Math.min(card.height, maxHeight);
          expect(left).toBeGreaterThanOrEqual(0);
          expect(left + card.width).toBeLessThanOrEqual(width);
          expect(top).toBeGreaterThanOrEqual(0);
          expect(bottom).toBeLessThanOrEqual(height);
          const nameInView = name.top >= 0 && name.top + name.height <= height;
          const isClear = bottom <= name.top || top >= name.top + name.height;
          expect(isClear || !nameInView).toBe(true);
        },
      ),
    );
  });
});
