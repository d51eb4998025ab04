import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { readPages, type SamplePage } from '../../tests/bench/read-pages.ts';
import { scoreShingles } from '../../tests/bench/shingle-f1.ts';
import { type Extraction, extractArticles } from '../../utils/extract/extract-articles.ts';
import { parsePage } from '../parse-page.ts';
import type { Verdict } from './verdict.ts';

/** Points of F1 by which a step may lower a set: less is chance. */
const MOST_LOST = 0.1;

/** The true text of these sets begins with the standfirst and the publisher's points. */
const WITH_HEAD = new Set(['fundus']);

/** A page's true text beside what was found, with every step and without each that took something. */
interface Reading {
  truth: string;
  found: string;
  without: Map<string, string>;
}

/** What each step of preparation and clean-up is worth on every set of articles under DIR/data/pages: F1 with it less F1 without it. */
export async function verifySteps(data: string): Promise<Verdict> {
  const folder = join(data, 'data', 'pages');
  const sets = readdirSync(folder).filter((set) => existsSync(join(folder, set, 'gold.jsonl')));
  const verdict: Verdict = { counts: {}, failures: [] };
  for (const set of sets) {
    const readings: Reading[] = [];
    for (const page of readPages(join(folder, set))) {
      if (page.text === undefined || (page.type ?? 'article') !== 'article') continue;
      readings.push(readPage(page, page.text, WITH_HEAD.has(set)));
      await setImmediate(); // jsdom lets go of a page between tasks
    }
    if (readings.length === 0) continue;
    const whole = percent(readings.map(({ truth, found }) => ({ truth, found })));
    verdict.counts[`${set}, F1 %`] = round(whole);
    for (const step of new Set(readings.flatMap(({ without }) => [...without.keys()]))) {
      const bare = readings.map(({ truth, found, without }) => ({
        truth,
        found: without.get(step) ?? found,
      }));
      const worth = round(whole - percent(bare));
      verdict.counts[`${set}, ${step}`] = worth;
      if (worth < -MOST_LOST) {
        verdict.failures.push({ id: `${set}, ${step}`, why: `lowers F1 by ${-worth}` });
      }
    }
  }
  return verdict;
}

function readPage({ html, url }: SamplePage, truth: string, withHead: boolean): Reading {
  using page = parsePage(html, url);
  const whole = extractArticles(page.document, { url });
  const steps = new Set(whole.removed.map(({ step }) => step));
  const without = new Map(
    [...steps].map((step) => {
      const bare = extractArticles(page.document, { url, without: new Set([step]) });
      return [step, textOf(bare, withHead)] as const;
    }),
  );
  return { truth, found: textOf(whole, withHead), without };
}

function textOf(extraction: Extraction, withHead: boolean): string {
  const article = extraction.ok ? extraction.articles[0] : undefined;
  if (!article) return '';
  const head = withHead ? [article.standfirst ?? '', ...article.publisherPoints] : [];
  return [...head, ...article.blocks.map(({ text }) => text)].join('\n');
}

function percent(pairs: { truth: string; found: string }[]): number {
  return 100 * scoreShingles(pairs).f1;
}

function round(points: number): number {
  return Math.round(100 * points) / 100;
}
