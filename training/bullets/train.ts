/**
 * `npm run train:bullets -- --data DIR [--folds 5] [--leave-one-out] [--write]`: learn the ranking's
 * weights from the summaries in DIR, and say how they do on articles, and on sets, they have not seen.
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
    'leave-one-out': { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});
if (values.data === undefined) {
  console.error(
    'usage: npm run train:bullets -- --data DIR [--folds 5] [--leave-one-out] [--write]',
  );
  process.exit(2);
}

const examples = readExamples(values.data);
const folds = Number(values.folds);
const ranking = fitRanking(examples);
if (values.write) writeFileSync(WEIGHTS_FILE, formatWeights(ranking));
const columns = [
  ['out of fold', measureUnseen(examples, (example, i) => foldOf(example, i, folds))],
  ...(values['leave-one-out']
    ? [['without its set', measureUnseen(examples, ({ set }) => set)] as const]
    : []),
  ['in sample', examples.map((example) => rougeOfBullets(example, ranking))],
] as const;
printTable(examples, columns);
console.log(formatWeights(ranking));

/** Each article's ROUGE under weights learned without the part it is in. */
function measureUnseen(
  all: readonly Example[],
  partOf: (example: Example, index: number) => number | string,
): Rouge[] {
  const parts = all.map(partOf);
  const scores: Rouge[] = [];
  for (const part of new Set(parts)) {
    const learned = fitRanking(all.filter((_, i) => parts[i] !== part));
    for (const [i, example] of all.entries()) {
      if (parts[i] === part) scores[i] = rougeOfBullets(example, learned);
    }
  }
  return scores;
}

function printTable(
  all: readonly Example[],
  measured: readonly (readonly [name: string, scores: readonly Rouge[]])[],
): void {
  const rows = Map.groupBy(all.keys(), (i) => all[i]?.set ?? '');
  console.log(
    `set: articles · Lead-3 R1/R2 · over Lead-3 R1/R2, ${measured.map(([name]) => name).join(' · ')}`,
  );
  for (const [set, indexes] of rows) {
    const own = [...indexes];
    const mean = (score: (i: number) => number) =>
      ((100 * own.reduce((sum, i) => sum + score(i), 0)) / own.length).toFixed(2);
    const lead = (i: number) => all[i]?.lead ?? { r1: 0, r2: 0 };
    const gain = (scores: readonly Rouge[], key: keyof Rouge) =>
      mean((i) => (scores[i]?.[key] ?? 0) - lead(i)[key]);
    const gains = measured.map(([, scores]) => `${gain(scores, 'r1')}/${gain(scores, 'r2')}`);
    console.log(
      `${set}: ${own.length} · ${mean((i) => lead(i).r1)}/${mean((i) => lead(i).r2)} · ${gains.join(' · ')}`,
    );
  }
}
