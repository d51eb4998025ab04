import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../utils/article.ts';
import { digestArticle } from '../../utils/digest.ts';
import { findUngrounded } from '../../utils/summarise/check-grounding.ts';
import { loadRecogniser } from '../load-recogniser.ts';
import type { Verdict } from './verdict.ts';

/** A line of a summaries file, as far as it is needed here. */
interface SummaryLine {
  id: string;
  lang?: string;
  title?: string;
  paragraphs?: string[];
  text?: string;
}

/** Digest every article under DIR/data/summaries at every length; prove every bullet. */
export function verifyBullets(data: string): Verdict {
  const folder = join(data, 'data', 'summaries');
  const verdict: Verdict = { counts: { articles: 0, bullets: 0, ungrounded: 0 }, failures: [] };
  const add = (name: string, by: number) => {
    verdict.counts[name] = (verdict.counts[name] ?? 0) + by;
  };
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.jsonl'))) {
    for (const line of readFileSync(join(folder, file), 'utf8').split('\n').filter(Boolean)) {
      const record = JSON.parse(line) as SummaryLine;
      const article = articleOf(record);
      add('articles', 1);
      for (const length of ['short', 'medium', 'long'] as const) {
        const { bullets } = digestArticle(article, { length, recogniser: loadRecogniser() });
        const faults = bullets.map((bullet) => findUngrounded(bullet, article)).filter(Boolean);
        add('bullets', bullets.length);
        add('ungrounded', faults.length);
        const id = `${file} ${record.id} (${length})`;
        verdict.failures.push(...faults.map((fault) => ({ id, why: String(fault) })));
      }
    }
  }
  return verdict;
}

function articleOf({ lang, title, paragraphs, text }: SummaryLine): Article {
  return {
    headline: title ?? '',
    access: 'full',
    publisherPoints: [],
    blocks: (paragraphs ?? [text ?? '']).map((block) => ({
      kind: 'paragraph',
      text: block,
      origin: 'page',
    })),
    ...(lang === undefined ? {} : { lang }),
  };
}
