import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { loadRecogniser } from '../../scripts/load-recogniser.ts';
import { digestSelection } from '../../utils/digest-selection.ts';
import { keepSelection, takeSelection } from '../../utils/pending-selection.ts';

const URL_OF_STORY = 'https://news.example/harbour';
const digestOf = (text: string) =>
  digestSelection(
    { url: URL_OF_STORY, text },
    { headline: 'Selected text', length: 'short', recogniser: loadRecogniser() },
  ).digests[0];

beforeEach(() => fakeBrowser.reset());

test('a selection is digested alone: its lines, its points, its names', () => {
  const digest = digestOf(
    '  The harbour of Beira reopened on Monday after two years of work.\n\n\tMayor Tomas Ncube said 40 ships a week would call,\n and fishermen would pay nothing until June. ',
  );
  expect(digest?.article.headline).toBe('Selected text');
  expect(digest?.article.blocks).toEqual([
    {
      kind: 'paragraph',
      text: 'The harbour of Beira reopened on Monday after two years of work.',
      origin: 'selection',
    },
    {
      kind: 'paragraph',
      text: 'Mayor Tomas Ncube said 40 ships a week would call,',
      origin: 'selection',
    },
    {
      kind: 'paragraph',
      text: 'and fishermen would pay nothing until June.',
      origin: 'selection',
    },
  ]);
  expect(digest?.bullets.length).toBeGreaterThan(0);
  expect(digest?.entities.map(({ name }) => name)).toContain('Beira');
});

test.each([
  ['أُعيد فتح الميناء.', 'rtl'],
  ['2026: הנמל נפתח.', 'rtl'],
  ['“The harbour reopened.”', 'ltr'],
  ['港口重新开放。', 'ltr'],
])('%s runs %s', (text, dir) => {
  expect(digestOf(text)?.article.dir).toBe(dir);
});

test.each([
  ['its own tab and page', 1, URL_OF_STORY, true],
  ['another tab', 2, URL_OF_STORY, false],
  ['the next page of its tab', 1, 'https://news.example/ferries', false],
])('a selection is there for %s', async (_, tabId, url, there) => {
  const selection = { url: URL_OF_STORY, text: 'Harbour reopens.' };
  await keepSelection(1, selection);
  expect(await takeSelection(tabId, url)).toEqual(there ? selection : undefined);
});

test('a selection is shown once: the next click shows the page', async () => {
  await keepSelection(1, { url: URL_OF_STORY, text: 'Harbour reopens.' });
  await takeSelection(1, URL_OF_STORY);
  expect(await takeSelection(1, URL_OF_STORY)).toBeUndefined();
});
