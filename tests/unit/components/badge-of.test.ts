import { expect, test } from 'vitest';
import { badgeOf, workingBadge } from '../../../components/badge-of.ts';
import type { PageDigestResult } from '../../../utils/page-digest.ts';
import { harbourDigest, pageOf, schoolDigest } from './invented-stories.ts';
import { speak } from './speak.ts';

const read = (...stories: Parameters<typeof pageOf>): PageDigestResult => ({
  ok: true,
  page: pageOf(...stories),
});
const SECOND: PageDigestResult = {
  ok: true,
  page: { ...pageOf(harbourDigest, schoolDigest), current: 1 },
};

test.each([
  ['en', read(harbourDigest), '3', 'Nutgraf · 3 points'],
  ['en', SECOND, '1', 'Nutgraf · 1 point'],
  ['ru', read(harbourDigest), '3', 'Nutgraf · 3 пункта'],
  [
    'en',
    read({ ...harbourDigest, bullets: [] }),
    '✓',
    'Nutgraf · No points could be drawn from this story.',
  ],
  [
    'en',
    { ok: false, reason: 'not-an-article' } satisfies PageDigestResult,
    '!',
    'Nutgraf · No news story was found on this page.',
  ],
])('%s: the badge of a page (row %#) is %3$s', async (locale, result, text, title) => {
  await speak(locale);
  expect(badgeOf(result)).toMatchObject({ text, title });
});

test('while a page is read, the badge says so', async () => {
  await speak('en');
  expect(workingBadge()).toMatchObject({ text: '…', title: 'Nutgraf · Reading the page…' });
});
