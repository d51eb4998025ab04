import { expect, test } from 'vitest';
import { storyInView } from '../../../utils/highlight/story-in-view.ts';
import { wayIntoView } from '../../../utils/highlight/scroll-to-range.ts';

const HEIGHT = 1000;

test.each([
  ['the one story', [{ top: 100, bottom: 3000 }], 0],
  [
    'the first, at the top of the page',
    [
      { top: 100, bottom: 3000 },
      { top: 3200, bottom: 6000 },
    ],
    0,
  ],
  [
    'the second, scrolled to',
    [
      { top: -2900, bottom: 0 },
      { top: 200, bottom: 3000 },
    ],
    1,
  ],
  [
    'the first while its end is at eye level',
    [
      { top: -2500, bottom: 450 },
      { top: 600, bottom: 3000 },
    ],
    0,
  ],
  [
    'between two, the nearer one',
    [
      { top: -2500, bottom: 100 },
      { top: 500, bottom: 3000 },
    ],
    1,
  ],
  ['a story that is not on the page is passed over', [null, { top: 5000, bottom: 6000 }], 1],
  ['none on the page', [null, null], 0],
])('in view: %s', (_, stories, expected) => {
  expect(storyInView(stories, HEIGHT)).toBe(expected);
});

test.each([
  ['in full view', 300, 340, { from: 100, to: 900 }, 0],
  ['below', 1200, 1240, { from: 100, to: 900 }, 834],
  ['above', -500, -460, { from: 100, to: 900 }, -866],
  ['under a bar at the top', 60, 100, { from: 80, to: 900 }, -293],
  ['taller than the view: from its first line', 1200, 2400, { from: 100, to: 900 }, 1100],
])('way into view: %s', (_, start, end, stretch, expected) => {
  expect(wayIntoView(start, end, stretch)).toBeCloseTo(expected, 0);
});
