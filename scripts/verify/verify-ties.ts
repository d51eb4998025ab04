import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { readPages, type SamplePage } from '../../tests/bench/read-pages.ts';
import { extractArticles } from '../../utils/extract/extract-articles.ts';
import { anchorArticle } from '../../utils/highlight/anchor-article.ts';
import { readInk } from '../../utils/highlight/read-ink.ts';
import { parsePage } from '../parse-page.ts';
import type { Verdict } from './verdict.ts';

/** Of the visible characters of blocks read from a set's pages, this share must have an exact place. */
const LEAST_TIED = 0.99;

/** Tie every block of every page under DIR/data/pages to its live element; by set, in characters. */
export async function verifyTies(data: string): Promise<Verdict> {
  const folder = join(data, 'data', 'pages');
  const sets = readdirSync(folder).filter((set) => existsSync(join(folder, set, 'gold.jsonl')));
  const verdict: Verdict = { counts: {}, failures: [] };
  for (const set of sets) {
    let chars = 0;
    let tied = 0;
    for (const page of readPages(join(folder, set))) {
      const counts = countTied(page);
      await setImmediate(); // jsdom lets go of a page between tasks
      chars += counts.chars;
      tied += counts.tied;
    }
    verdict.counts[`${set}, % of characters`] = Math.round((10_000 * tied) / chars) / 100;
    if (tied < LEAST_TIED * chars) {
      verdict.failures.push({ id: set, why: `${tied} of ${chars} characters tied` });
    }
  }
  return verdict;
}

/** Visible characters of the blocks read from a page, and how many of them have an exact place in it. */
function countTied({ html, url }: SamplePage): { chars: number; tied: number } {
  using page = parsePage(html, url);
  const extraction = extractArticles(page.document, { url });
  if (!extraction.ok) return { chars: 0, tied: 0 };
  const blocks = extraction.articles.flatMap((article, a) => {
    const anchors = anchorArticle(article.blocks, extraction.ties[a] ?? []);
    return article.blocks.map((block, b) => ({ block, anchor: anchors[b] }));
  });
  const read = blocks.filter(({ block }) => block.origin === 'page');
  const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
  return {
    chars: sum(read.map(({ block }) => readInk(block.text).text.length)),
    tied: sum(read.flatMap(({ anchor }) => anchor?.runs.map(({ length }) => length) ?? [])),
  };
}
