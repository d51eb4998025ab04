/**
 * `npm run digest -- FILE [--id ID] [--length short|medium|long]`: one story's bullets, each with the
 * reasons for its choice. FILE is a page (`.html`) or a file of articles (`.jsonl`, as `predict`
 * and the summaries have them; the first, or the one called ID).
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readSummaryFile } from '../training/bullets/read-summary-file.ts';
import type { Article } from '../utils/article.ts';
import { recogniseEntities } from '../utils/entities/recognise-entities.ts';
import { extractArticles } from '../utils/extract/extract-articles.ts';
import { explainBullets } from '../utils/summarise/explain-bullets.ts';
import { splitSentences } from '../utils/text/split-sentences.ts';
import { loadRecogniser } from './load-recogniser.ts';
import { parsePage } from './parse-page.ts';

/** Reasons worth a reader's time: the weightiest few. */
const REASONS = 4;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { id: { type: 'string' }, length: { type: 'string', default: 'short' } },
});
const [file] = positionals;
const { length } = values;
if (file === undefined || (length !== 'short' && length !== 'medium' && length !== 'long')) {
  console.error('usage: npm run digest -- FILE [--id ID] [--length short|medium|long]');
  process.exit(2);
}
const article = readArticle(file, values.id);
if (!article) {
  console.error(`There is no such story in ${file}.`);
  process.exit(1);
}
printDigest(article, length);

function readArticle(path: string, id: string | undefined): Article | undefined {
  if (path.endsWith('.jsonl')) {
    return readSummaryFile(path).find((record) => id === undefined || record.id === id)?.article;
  }
  const url = 'https://news.example/';
  using page = parsePage(readFileSync(path, 'utf8'), url);
  const extraction = extractArticles(page.document, { url });
  return extraction.ok ? extraction.articles[0] : undefined;
}

function printDigest(story: Article, wanted: 'short' | 'medium' | 'long'): void {
  const sentences = splitSentences(story);
  const entities = recogniseEntities(story, sentences, loadRecogniser());
  console.log(story.headline);
  for (const point of story.publisherPoints) console.log(`  (publisher) ${point}`);
  for (const { bullet, score, reasons } of explainBullets(story, sentences, entities, wanted)) {
    console.log(`\n• ${bullet.text}`);
    const blocks = bullet.sources.map(({ block }) => block).join(' and ');
    console.log(`  ${bullet.origin}, block ${blocks}, score ${score.toFixed(2)}`);
    for (const { name, worth, reason } of reasons.slice(0, REASONS)) {
      console.log(`  ${worth > 0 ? '+' : ''}${worth.toFixed(2)} ${name}: ${reason}`);
    }
  }
}
