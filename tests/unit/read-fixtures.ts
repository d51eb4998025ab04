import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Article } from '../../utils/article.ts';
import type { RefusalReason } from '../../utils/extract/extract-articles.ts';

const FOLDER = fileURLToPath(new URL('../fixtures/articles', import.meta.url));

/** A name as a reader would give it. */
export interface GoldName {
  name: string;
  kind: string;
}

/** An invented page and what is to be read from it (tests/fixtures/README.md). */
export interface Fixture {
  slug: string;
  html: string;
  url: string;
  articles: (Article & { entities?: { topEntities: GoldName[]; names?: GoldName[] } })[];
  reason?: RefusalReason;
}

/** Every fixture page, by name. */
export function readFixtures(): Fixture[] {
  return readdirSync(FOLDER).map((slug) => {
    const read = (file: string) => readFileSync(`${FOLDER}/${slug}/${file}`, 'utf8');
    return { articles: [], ...JSON.parse(read('expected.json')), slug, html: read('page.html') };
  });
}
