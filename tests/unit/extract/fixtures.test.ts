import { describe, expect, test } from 'vitest';
import { parsePage } from '../../../scripts/parse-page.ts';
import type { Article } from '../../../utils/article.ts';
import { extractArticles } from '../../../utils/extract/extract-articles.ts';
import { readFixtures } from '../read-fixtures.ts';

/** The fields of an article that a fixture may claim, beside its body. */
const FIELDS = ['headline', 'standfirst', 'byline', 'siteName', 'lang', 'dir', 'access'] as const;

/** A day, whatever the hour and the zone: pages print their time without one. */
const dayOf = (date: string | undefined) => date?.slice(0, 10);

function extract(html: string, url: string) {
  using page = parsePage(html, url);
  return extractArticles(page.document, { url });
}

const bodyOf = (article: Article | undefined) =>
  article?.blocks.map(({ kind, text }) => `${kind}: ${text}`);

const fixtures = readFixtures();

describe('pages that hold no story are refused', () => {
  test.each(fixtures.filter(({ reason }) => reason))('$slug: $reason', ({ html, url, reason }) => {
    expect(extract(html, url)).toMatchObject({ ok: false, reason });
  });
});

describe.each(fixtures.filter(({ reason }) => !reason))('$slug', ({ html, url, articles }) => {
  const extraction = extract(html, url);
  const found = extraction.ok ? extraction.articles : [];

  test('its stories, the main one first', () => {
    expect(found.map(({ headline }) => headline)).toEqual(articles.map(({ headline }) => headline));
  });

  test.each(articles.map((article, i) => [article.headline, article, found[i]] as const))(
    '%s',
    (_, want, have) => {
      const claimed = FIELDS.filter((field) => want[field] !== undefined);
      expect(Object.fromEntries(claimed.map((field) => [field, have?.[field]]))).toEqual(
        Object.fromEntries(claimed.map((field) => [field, want[field]])),
      );
      expect(want.publishedAt && dayOf(have?.publishedAt)).toBe(dayOf(want.publishedAt));
      expect(have?.publisherPoints).toEqual(want.publisherPoints);
      expect(bodyOf(have)).toEqual(bodyOf(want));
    },
  );
});
