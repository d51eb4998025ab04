import { describe, expect, test } from 'vitest';
import { loadRecogniser } from '../../scripts/load-recogniser.ts';
import { type DigestLength, digestArticle } from '../../utils/digest.ts';
import { findUngrounded } from '../../utils/summarise/check-grounding.ts';
import { readFixtures } from './read-fixtures.ts';

/** At most so many bullets, as in the W3C Summarizer's `key-points`. */
const MOST_BULLETS: Readonly<Record<DigestLength, number>> = { short: 3, medium: 5, long: 7 };

const stories = readFixtures().flatMap(({ slug, articles }) =>
  articles.map((article) => [`${slug}: ${article.headline}`, article] as const),
);

describe.each(stories)('%s', (_, article) => {
  const digest = (length: DigestLength) =>
    digestArticle(article, { length, recogniser: loadRecogniser() });
  const textAt = ({ block, start, end }: { block: number; start: number; end: number }) =>
    article.blocks[block]?.text.slice(start, end);

  test.each(Object.entries(MOST_BULLETS))('%s: bullets that prove themselves', (length, most) => {
    const { bullets } = digest(length as DigestLength);
    expect(bullets.length).toBeGreaterThan(0);
    expect(bullets.length).toBeLessThanOrEqual(most);
    expect(bullets.filter((bullet) => findUngrounded(bullet, article))).toEqual([]);
    expect(new Set(bullets.map(({ text }) => text)).size).toBe(bullets.length);
    for (const point of article.publisherPoints) {
      expect(bullets.map(({ text }) => text)).not.toContain(point);
    }
  });

  test('every mention says what stands at its place, and stands alone', () => {
    const mentions = digest('short').entities.flatMap((entity) => entity.mentions);
    expect(mentions.filter((mention) => textAt(mention) !== mention.text)).toEqual([]);
    const sorted = mentions.toSorted((a, b) => a.block - b.block || a.start - b.start);
    const overlapping = sorted.filter((mention, i) => {
      const next = sorted[i + 1];
      return next?.block === mention.block && next.start < mention.end;
    });
    expect(overlapping).toEqual([]);
  });

  test('salience is a share, and the most salient entity comes first', () => {
    const saliences = digest('short').entities.map(({ salience }) => salience);
    expect(saliences.every((value) => value >= 0 && value <= 1)).toBe(true);
    expect(saliences).toEqual(saliences.toSorted((a, b) => b - a));
  });
});
