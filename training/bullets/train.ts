/**
 * `npm run train:bullets -- --data DIR [--folds 5] [--write]`: learn the ranking's weights from the
 * summaries in DIR, and say how they do on articles they have not seen.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { fitRanking } from './fit-weights.ts';
import { foldOf } from './make-folds.ts';
import { rougeOfBullets } from './measure-ranking.ts';
import { type Example, readExamples } from './read-summaries.ts';
import type { Rouge } from './rouge.ts';
import { formatWeights } from './format-weights.ts';

const WEIGHTS_FILE = new URL('../../utils/summarise/ranking-weights.ts', import.meta.url);
const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    folds: { type: 'string', default: '5' },
    write: { type: 'boolean', default: false },
  },
});
if (values.data === undefined) {
  console.error('usage: npm run train:bullets -- --data DIR [--folds 5] [--write]');
  process.exit(2);
}

const examples = readExamples(values.data);
const folds = Number(values.folds);
const unseen = measureByFolds(examples, folds);
const ranking = fitRanking(examples);
printTable(
  examples,
  unseen,
  examples.map((example) => rougeOfBullets(example, ranking)),
);
console.log(formatWeights(ranking));
if (values.write) writeFileSync(WEIGHTS_FILE, formatWeights(ranking));

/** Each article's ROUGE under weights learned without its fold. */
function measureByFolds(all: readonly Example[], count: number): Rouge[] {
  const parts = all.map((example, i) => foldOf(example, i, count));
  const scores: Rouge[] = [];
  for (let fold = 0; fold < count; fold++) {
    const learned = fitRanking(all.filter((_, i) => parts[i] !== fold));
    for (const [i, example] of all.entries()) {
      if (parts[i] === fold) scores[i] = rougeOfBullets(example, learned);
    }
  }
  return scores;
}

function printTable(all: readonly Example[], unseenScores: Rouge[], seenScores: Rouge[]): void {
  const rows = Map.groupBy(all.keys(), (i) => all[i]?.set ?? '');
  console.log('set: articles · Lead-3 R1/R2 · out of fold over Lead-3 R1/R2 · in sample R1/R2');
  for (const [set, indexes] of rows) {
    const own = [...indexes];
    const mean = (score: (i: number) => number) =>
      ((100 * own.reduce((sum, i) => sum + score(i), 0)) / own.length).toFixed(2);
    const lead = (i: number) => all[i]?.lead ?? { r1: 0, r2: 0 };
    const gain = (scores: Rouge[], key: keyof Rouge) =>
      mean((i) => (scores[i]?.[key] ?? 0) - lead(i)[key]);
    console.log(
      `${set}: ${own.length} · ${mean((i) => lead(i).r1)}/${mean((i) => lead(i).r2)} · ${gain(unseenScores, 'r1')}/${gain(unseenScores, 'r2')} · ${gain(seenScores, 'r1')}/${gain(seenScores, 'r2')}`,
    );
  }
}
