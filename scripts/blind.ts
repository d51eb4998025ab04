/**
 * `npm run blind -- FILE [--n 60] [--seed 1] [--out DIR]`: pairs of summaries, ours and the first
 * three sentences, as A and B in random order, for a reader who does not know which is which. Writes
 * `pairs.md` and, apart, `key.json`; the default DIR is kept out of git.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readSummaryFile } from '../training/bullets/read-summary-file.ts';
import { digestArticle } from '../utils/digest.ts';
import { splitSentences } from '../utils/text/split-sentences.ts';
import { loadRecogniser } from './load-recogniser.ts';
import { seededRandom } from './seeded-random.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    n: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
    out: { type: 'string', default: '.output/blind' },
  },
});
const [file] = positionals;
const [count, seed] = [Number(values.n), Number(values.seed)];
if (file === undefined || !Number.isInteger(count) || count < 1 || !Number.isInteger(seed)) {
  console.error('usage: npm run blind -- FILE [--n 60] [--seed 1] [--out DIR]');
  process.exit(2);
}

const random = seededRandom(seed);
const records = shuffle(readSummaryFile(file)).slice(0, count);
const key: { pair: number; id: string; ours: 'A' | 'B' }[] = [];
const pairs = records.map(({ id, article }, i) => {
  const ours = digestArticle(article, {
    length: 'short',
    recogniser: loadRecogniser(),
  }).bullets.map(({ text }) => text);
  const lead = splitSentences(article)
    .slice(0, 3)
    .map(({ text }) => text);
  const oursFirst = random() < 0.5;
  key.push({ pair: i + 1, id, ours: oursFirst ? 'A' : 'B' });
  const [a, b] = oursFirst ? [ours, lead] : [lead, ours];
  return `## ${i + 1}. ${article.headline}\n\n### A\n${bulletList(a)}\n\n### B\n${bulletList(b)}\n`;
});

mkdirSync(values.out, { recursive: true });
writeFileSync(path.join(values.out, 'pairs.md'), pairs.join('\n'));
writeFileSync(path.join(values.out, 'key.json'), `${JSON.stringify(key, null, 1)}\n`);
console.log(
  `${pairs.length} pairs in ${path.join(values.out, 'pairs.md')}; the key is in key.json beside it.`,
);

function bulletList(texts: readonly string[]): string {
  return texts.map((text) => `- ${text.replace(/\s+/gu, ' ')}`).join('\n');
}

/** In an order that only the seed decides (Fisher and Yates). */
function shuffle<T>(items: readonly T[]): T[] {
  const shuffled = [...items];
  for (let i = shuffled.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const [a, b] = [shuffled[i], shuffled[j]];
    if (a !== undefined && b !== undefined) [shuffled[i], shuffled[j]] = [b, a];
  }
  return shuffled;
}
