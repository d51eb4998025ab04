/**
 * Trains the English recogniser and writes utils/entities/weights/en.bin; see training/README.md.
 *   npm run train:entities -- --data DIR [--out FILE] [--epochs N] [--weights N]
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { buildLexicon } from './build-lexicon.ts';
import { extractFeatures } from './extract-features.ts';
import { labelWords, type LabelledStory } from './label-words.ts';
import { packWeights } from './pack-weights.ts';
import { readCorpus } from './read-corpus.ts';
import { readTokenFile } from './read-token-file.ts';
import { trainCrf } from './train-crf.ts';

/** The open sets, and how often each is read: gold news counts more than machine-tagged text. */
const SETS: readonly { file: string; times: number; marksOther: boolean }[] = [
  { file: 'gmb.train.jsonl', times: 1, marksOther: true },
  { file: 'docred.train.jsonl', times: 1, marksOther: true },
  { file: 'wikigold.train.jsonl', times: 2, marksOther: true },
  { file: 'gum_news.train.jsonl', times: 3, marksOther: true },
  { file: 'gum_open.train.jsonl', times: 1, marksOther: true },
  { file: 'crossner_politics.train.jsonl', times: 2, marksOther: true },
  { file: 'crossner_literature.train.jsonl', times: 1, marksOther: true },
  { file: 'crossner_science.train.jsonl', times: 1, marksOther: true },
  { file: 'crossner_music.train.jsonl', times: 1, marksOther: true },
  { file: 'crossner_ai.train.jsonl', times: 1, marksOther: true },
  { file: 'wnut17.train.jsonl', times: 1, marksOther: true },
];
const OWN_TIMES = 3;
const HERE = import.meta.dirname;

const { values: options } = parseArgs({
  options: {
    data: { type: 'string' },
    out: { type: 'string', default: join(HERE, '../../utils/entities/weights/en.bin') },
    epochs: { type: 'string', default: '8' },
    weights: { type: 'string', default: '450000' },
    decay: { type: 'string', default: '0.5' },
    sparsity: { type: 'string', default: '0.3' },
    rate: { type: 'string', default: '0.1' },
  },
});
if (!options.data || !existsSync(options.data))
  throw new Error('--data DIR: the folder of the open sets');
const data = resolve(options.data);
const log = (line: string): void => console.log(line);

const repeat = (stories: LabelledStory[], times: number): LabelledStory[] =>
  Array.from({ length: times }, () => stories).flat();
const stories = SETS.flatMap(({ file, times, marksOther }) =>
  repeat(readTokenFile(join(data, file), marksOther).map(labelWords), times),
);
stories.push(...repeat(readCorpus(join(HERE, '../corpus')).map(labelWords), OWN_TIMES));
log(`${stories.length} stories`);
const tables = buildLexicon(join(HERE, '../lists'), stories, new Map());
const examples = extractFeatures(stories, tables.lexicon, 2);
log(
  `${examples.allowed.length} words, ${examples.keys.length} features, ${examples.features.length} uses`,
);
const crf = trainCrf(
  examples,
  {
    epochs: Number(options.epochs),
    rate: Number(options.rate),
    decay: Number(options.decay),
    sparsity: Number(options.sparsity),
    seed: 1,
  },
  log,
);
log(`${crf.weights.reduce((n, w) => n + (w === 0 ? 0 : 1), 0)} weights are not 0`);
const packed = packWeights(crf, examples.keys, tables, {
  lang: 'en',
  maxWeights: Number(options.weights),
  largest: 4,
});
mkdirSync(dirname(options.out), { recursive: true });
writeFileSync(options.out, packed.bytes);
log(
  `${packed.features} features, ${packed.weights} weights, ${packed.bytes.length} bytes, gzip ${gzipSync(packed.bytes, { level: 9 }).length}, brotli ${brotliCompressSync(packed.bytes).length}`,
);
