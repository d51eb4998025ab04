/**
 * `npm run -s predict -- extract|entities|bullets`: JSON lines in, JSON lines out, through the very
 * code that runs in the extension. For benchmarks, and for anyone's scripts.
 *
 *   --removed               extract: add the removal log, step by step
 *   --no-article-reasoning  entities: each sentence on its own
 */
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { type PredictFlags, predictStages } from './predict/predict-stages.ts';
import { splitLines } from './predict/split-lines.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    removed: { type: 'boolean', default: false },
    'no-article-reasoning': { type: 'boolean', default: false },
  },
});
const flags: PredictFlags = {
  removed: values.removed,
  articleReasoning: !values['no-article-reasoning'],
};
const predict = predictStages[positionals[0] ?? ''];
if (!predict) {
  console.error(
    `usage: npm run -s predict -- ${Object.keys(predictStages).join('|')} [--removed] [--no-article-reasoning] < in.jsonl > out.jsonl`,
  );
  process.exit(2);
}

for await (const line of splitLines(process.stdin.setEncoding('utf8'))) {
  if (line.trim() === '') continue;
  const answer = answerLine(line, predict);
  if (!process.stdout.write(`${JSON.stringify(answer)}\n`)) await once(process.stdout, 'drain');
}

/** One line's answer: what the stage says, or `{ id, error }`; a bad line never ends the run. */
function answerLine(
  line: string,
  stage: (record: Record<string, unknown>, flags: PredictFlags) => object,
): object {
  let id: unknown = null;
  try {
    const record: unknown = JSON.parse(line);
    if (typeof record !== 'object' || record === null || Array.isArray(record)) {
      throw new TypeError('each line must be a JSON object');
    }
    id = 'id' in record ? record.id : null;
    return { id, ...stage({ ...record }, flags) };
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}
