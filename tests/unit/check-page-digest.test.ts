import { expect, test } from 'vitest';
import { isPageDigest, isSourceRequest } from '../../utils/check-page-digest.ts';
import type { PageDigest } from '../../utils/page-digest.ts';

const TEXT = 'Ines Okafor runs the ferries of Port Selwyn.';
const PAGE: PageDigest = {
  url: 'https://news.example/ferries',
  current: 0,
  digests: [
    {
      article: {
        headline: 'Port Selwyn weighs its ferries',
        access: 'full',
        publisherPoints: [],
        blocks: [{ kind: 'paragraph', text: TEXT, origin: 'page' }],
      },
      bullets: [
        { text: TEXT, origin: 'quoted', sources: [{ block: 0, start: 0, end: TEXT.length }] },
      ],
      entities: [
        {
          name: 'Ines Okafor',
          kind: 'person',
          aliases: [],
          salience: 1,
          mentions: [{ block: 0, start: 0, end: 11, text: 'Ines Okafor' }],
        },
      ],
    },
  ],
};

/** The page with one value put in the place of another, wherever that stands. */
function changed(path: (string | number)[], value: unknown): unknown {
  const copy = structuredClone(PAGE) as unknown;
  const last = path.at(-1)!;
  const holder = path
    .slice(0, -1)
    .reduce((at, key) => (at as Record<string | number, unknown>)[key], copy);
  (holder as Record<string | number, unknown>)[last] = value;
  return copy;
}

test('a digest as we make them is one', () => {
  expect(isPageDigest(PAGE)).toBe(true);
});

test.each([
  ['nothing', undefined],
  ['null', null],
  ['a text', '{"url":"https://news.example/ferries"}'],
  ['a list', [PAGE]],
  ['no address', changed(['url'], undefined)],
  ['a story that is not there', changed(['current'], 1)],
  ['a story before the first', changed(['current'], -1)],
  ['digests cut off', changed(['digests', 0], null)],
  ['an article without blocks', changed(['digests', 0, 'article'], { headline: 'Ferries' })],
  ['a block that is no text', changed(['digests', 0, 'article', 'blocks', 0, 'text'], 7)],
  ['a headline that is markup’s', changed(['digests', 0, 'article', 'headline'], { toString: 1 })],
  ['bullets of another version', changed(['digests', 0, 'bullets'], { first: TEXT })],
  ['a source past the end', changed(['digests', 0, 'bullets', 0, 'sources', 0, 'end'], 99)],
  ['a source in no block', changed(['digests', 0, 'bullets', 0, 'sources', 0, 'block'], 3)],
  ['names without mentions', changed(['digests', 0, 'entities', 0, 'mentions'], undefined)],
  ['a mention backwards', changed(['digests', 0, 'entities', 0, 'mentions', 0, 'start'], 20)],
  ['half an offset', changed(['digests', 0, 'entities', 0, 'mentions', 0, 'end'], 10.5)],
])('%s is none', (_, value) => {
  expect(isPageDigest(value)).toBe(false);
});

test.each([
  [{ story: 0, sources: [{ block: 0, start: 0, end: 4 }] }, true],
  [{ story: 0, sources: [] }, true],
  [{ story: -1, sources: [] }, false],
  [{ story: 0, sources: {} }, false],
  [{ story: 0, sources: [{ block: 0, start: 4, end: 0 }] }, false],
  [null, false],
])('a request to show %j: %s', (value, expected) => {
  expect(isSourceRequest(value)).toBe(expected);
});
