import { statSync } from 'node:fs';
import {
  AbsoluteSummarizerConfig,
  DefaultTextParser,
  NullLogger,
  SorensenDiceSimilarity,
  Summarizer,
} from 'ts-textrank';
import { loadRecogniser } from '../../scripts/load-recogniser.ts';
import { parsePage } from '../../scripts/parse-page.ts';
import { seededRandom } from '../../scripts/seeded-random.ts';
import { readSummaryFile } from '../../training/bullets/read-summary-file.ts';
import { type Rouge, countTokens, rouge, rougeTokens } from '../../training/bullets/rouge.ts';
import type { Article } from '../../utils/article.ts';
import { digestArticle } from '../../utils/digest.ts';
import { extractArticles } from '../../utils/extract/extract-articles.ts';
import { findLeaningOpener } from '../../utils/summarise/find-leaning.ts';
import { primaryLanguage } from '../../utils/summarise/languages/rules-of.ts';
import { losesSpeaker } from '../../utils/summarise/loses-speaker.ts';
import { splitSentences } from '../../utils/text/split-sentences.ts';
import { round } from './measure.ts';
import { readPages } from './read-pages.ts';

const BULLETS = 3;
/** Resamplings of the articles behind a 95% interval. */
const RESAMPLINGS = 1000;

interface Sample {
  article: Article;
  references: string[];
}
type Summarise = (article: Article) => string[];

/**
 * Us beside the first three sentences, a lead as long as ours, and ts-textrank, on a file of
 * summaries (`.jsonl`) or on the pages of a folder (without ROUGE: nobody has summed them up).
 */
export function benchBullets(path: string): Record<string, object> {
  const samples = statSync(path).isDirectory() ? readFolder(path) : readSummaryFile(path);
  const contestants: Record<string, Summarise> = {
    nutgraf: ourBullets,
    'lead-3': leadSentences,
    'lead of equal length': leadOfEqualLength,
    'ts-textrank': textRank,
  };
  const leadScores = samples.map((sample) => scoreOf(sample, leadSentences(sample.article)));
  const rows = Object.entries(contestants).map(([name, summarise]) => {
    const start = performance.now();
    const summaries = samples.map(({ article }) => summarise(article));
    const seconds = (performance.now() - start) / 1000;
    return [name, describe(samples, summaries, leadScores, seconds)] as const;
  });
  return Object.fromEntries(rows);
}

function describe(
  samples: readonly Sample[],
  summaries: readonly string[][],
  leadScores: readonly Rouge[],
  seconds: number,
): object {
  const bullets = summaries.flatMap((texts, i) =>
    texts.map((text) => ({ text, lang: samples[i]?.article.lang })),
  );
  const share = (test: (bullet: (typeof bullets)[number]) => boolean) =>
    `${round((100 * bullets.filter(test).length) / (bullets.length || 1), 1)}%`;
  const words = bullets.reduce((sum, { text }) => sum + text.split(/\s+/u).length, 0);
  const scores = samples.map((sample, i) => scoreOf(sample, summaries[i] ?? []));
  const hasReferences = samples.some(({ references }) => references.length > 0);
  return {
    ...(hasReferences ? rougeColumns(scores, leadScores) : {}),
    'words a bullet': round(words / (bullets.length || 1), 1),
    leaning: share(({ text, lang }) => findLeaningOpener(text, lang) !== undefined),
    'speaker lost': share(({ text }) => losesSpeaker(text)),
    'articles/s': Math.round(samples.length / seconds),
  };
}

function rougeColumns(scores: readonly Rouge[], leads: readonly Rouge[]): object {
  const mean = (key: keyof Rouge) =>
    round((100 * scores.reduce((sum, score) => sum + score[key], 0)) / scores.length);
  const over = (key: keyof Rouge) =>
    interval(scores.map((score, i) => 100 * (score[key] - (leads[i]?.[key] ?? 0))));
  return {
    R1: mean('r1'),
    R2: mean('r2'),
    'R1 over lead-3': over('r1'),
    'R2 over lead-3': over('r2'),
  };
}

/** Mean and 95% interval by resampling the articles, the same each run. */
function interval(values: readonly number[]): string {
  const random = seededRandom(1);
  const meanOf = (numbers: readonly number[]) =>
    numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  const means = Array.from({ length: RESAMPLINGS }, () =>
    meanOf(values.map(() => values[Math.floor(random() * values.length)] ?? 0)),
  ).toSorted((a, b) => a - b);
  const at = (part: number) => round(means[Math.floor(part * (RESAMPLINGS - 1))] ?? 0);
  return `${round(meanOf(values))} [${at(0.025)}, ${at(0.975)}]`;
}

function scoreOf({ article, references }: Sample, texts: readonly string[]): Rouge {
  const lang = primaryLanguage(article.lang);
  const counted = references.map((text) => countTokens(rougeTokens(text, lang)));
  return rouge(
    counted,
    texts.flatMap((text) => rougeTokens(text, lang)),
  );
}

function ourBullets(article: Article): string[] {
  const { bullets } = digestArticle(article, { length: 'short', recogniser: loadRecogniser() });
  return bullets.map(({ text }) => text);
}

function leadSentences(article: Article): string[] {
  return splitSentences(article)
    .slice(0, BULLETS)
    .map(({ text }) => text);
}

function leadOfEqualLength(article: Article): string[] {
  let left = ourBullets(article).join(' ').split(/\s+/u).length;
  const cut: string[] = [];
  for (const { text } of splitSentences(article)) {
    if (left <= 0) break;
    const words = text.split(/\s+/u).slice(0, left);
    cut.push(words.join(' '));
    left -= words.length;
  }
  return cut;
}

const textRankSummarizer = new Summarizer(
  new AbsoluteSummarizerConfig(
    BULLETS,
    new SorensenDiceSimilarity(),
    new DefaultTextParser(),
    0.85,
    Summarizer.SORT_OCCURENCE,
  ),
  new NullLogger(),
);

function textRank(article: Article): string[] {
  const text = article.blocks.map((block) => block.text).join('\n');
  return textRankSummarizer.summarize(text, primaryLanguage(article.lang)).map(String);
}

function readFolder(folder: string): Sample[] {
  return readPages(folder).flatMap(({ html, url }) => {
    using page = parsePage(html, url);
    const extraction = extractArticles(page.document, { url });
    return extraction.ok ? extraction.articles.map((article) => ({ article, references: [] })) : [];
  });
}
