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

describe.each(readFixtures())('$slug', ({ html, url, articles: expected, reason }) => {
  const extraction = extract(html, url);
  const found = extraction.ok ? extraction.articles : [];

  if (reason) {
    test(`is refused: ${reason}`, () => {
      expect(extraction).toMatchObject({ ok: false, reason });
    });
    return;
  }

  test('its stories, the main one first', () => {
    expect(found.map(({ headline }) => headline)).toEqual(expected.map(({ headline }) => headline));
  });

  test.each(expected.map((article, i) => [article.headline, i] as const))('%s', (_, i) => {
    const want = expected[i] as Article;
    const have = found[i];
    const claimed = FIELDS.filter((field) => want[field] !== undefined);
    expect(Object.fromEntries(claimed.map((field) => [field, have?.[field]]))).toEqual(
      Object.fromEntries(claimed.map((field) => [field, want[field]])),
    );
    if (want.publishedAt) expect(dayOf(have?.publishedAt)).toBe(dayOf(want.publishedAt));
    expect(have?.publisherPoints).toEqual(want.publisherPoints);
    expect(bodyOf(have)).toEqual(bodyOf(want));
  });
});
