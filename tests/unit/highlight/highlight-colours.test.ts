import { readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Colours } from '../../../utils/read-settings.ts';
import { wearColours } from '../../../utils/wear-colours.ts';

type Rgb = readonly [number, number, number];

const SHEET = readFileSync(
  new URL('../../../entrypoints/present-page/highlights.css', import.meta.url),
  'utf8',
);
const KINDS = ['person', 'organisation', 'place', 'other'] as const;

/** What news pages are printed on, with the colour of their text. */
const PAGES: readonly (readonly [string, Rgb, Rgb])[] = [
  ['white', [255, 255, 255], [17, 17, 17]],
  ['cream', [250, 243, 224], [40, 30, 20]],
  ['salmon', [255, 241, 229], [51, 48, 46]],
  ['light grey', [238, 238, 238], [34, 34, 34]],
  ['sepia', [244, 236, 216], [68, 51, 34]],
  ['near-black', [34, 34, 34], [221, 221, 221]],
  ['navy', [17, 34, 64], [230, 236, 255]],
  ['slate', [30, 41, 59], [226, 232, 240]],
  ['brown', [43, 32, 24], [240, 228, 210]],
  ['black', [0, 0, 0], [204, 204, 204]],
];

/** The sheet that the page wears for a choice of colours. */
async function sheetFor(colours: Colours): Promise<string> {
  const insertCSS = vi.fn<(injection: { css: string }) => Promise<void>>(async () => undefined);
  Object.assign(fakeBrowser.scripting, { insertCSS, removeCSS: async () => undefined });
  await wearColours(1, colours);
  return insertCSS.mock.calls[0]?.[0].css ?? SHEET;
}

/** The declarations of one highlight, outside the reader's own colours. */
function rule(sheet: string, name: string): string {
  return new RegExp(String.raw`::highlight\(nutgraf-${name}\) \{([^}]*)\}`).exec(sheet)?.[1] ?? '';
}

/** The colour a property of a highlight has, and its alpha. */
function colour(sheet: string, name: string, property: string): { rgb: Rgb; alpha: number } {
  const [, r, g, b, percent = '100'] =
    new RegExp(
      String.raw`(?<![-\w])${property}(?:-color)?:[^;]*?rgb\((\d+) (\d+) (\d+)(?: / (\d+)%)?\)`,
    ).exec(rule(sheet, name)) ?? [];
  return { rgb: [Number(r), Number(g), Number(b)], alpha: Number(percent) / 100 };
}

function over({ rgb, alpha }: { rgb: Rgb; alpha: number }, ground: Rgb): Rgb {
  const mix = (i: 0 | 1 | 2) => rgb[i] * alpha + ground[i] * (1 - alpha);
  return [mix(0), mix(1), mix(2)];
}

/** WCAG 2.2, relative luminance. */
function luminance(rgb: Rgb): number {
  const [r, g, b] = rgb.map((value) => {
    const v = value / 255;
    return v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** WCAG 2.2, contrast ratio. */
function contrast(a: Rgb, b: Rgb): number {
  const [light, dark] = [luminance(a), luminance(b)].toSorted((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

const SHEETS = await Promise.all(
  (['standard', 'safe', 'none'] as const).flatMap((colours) =>
    KINDS.map(async (kind) => [colours, kind, await sheetFor(colours)] as const),
  ),
);

describe.each(SHEETS)('%s colours, %s', (_, kind, sheet) => {
  const line = colour(sheet, kind, 'text-decoration').rgb;
  const tint = colour(sheet, kind, 'background');

  test.each(PAGES)('on %s: the line stands out, the text stays readable', (_, page, text) => {
    const ground = over(tint, page);
    expect(contrast(line, ground)).toBeGreaterThanOrEqual(3);
    expect(contrast(text, ground) / contrast(text, page)).toBeGreaterThanOrEqual(0.85);
  });

  test('in the lit sentence, on any page', () => {
    const ground = over(tint, colour(SHEET, 'source', 'background').rgb);
    expect(contrast(line, ground)).toBeGreaterThanOrEqual(3);
    expect(contrast(colour(SHEET, 'source', 'color').rgb, ground)).toBeGreaterThanOrEqual(7);
  });
});

test('the lit sentence’s ground is its own', () => {
  expect(colour(SHEET, 'source', 'background').alpha).toBe(1);
});

test('each kind has a line of its own style', () => {
  const styles = KINDS.map((kind) => /underline (\w+)/.exec(rule(SHEET, kind))?.[1]);
  expect(new Set(styles).size).toBe(KINDS.length);
});
