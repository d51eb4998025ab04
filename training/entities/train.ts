/**
 * Trains the English recogniser and writes utils/entities/weights/en.bin; see training/README.md.
 *   npm run train:entities -- --data DIR [--out FILE] [--epochs N] [--weights N]
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { buildLexicon, lexiconOf } from './build-lexicon.ts';
import { extractFeatures } from './extract-features.ts';
import { labelWords, type LabelledStory } from './label-words.ts';
import { packWeights } from './pack-weights.ts';
import { readCorpus } from './read-corpus.ts';
import { readTokenFile } from './read-token-file.ts';
import { randomFrom } from './random.ts';
import type { TaggedDocument } from './tagged-text.ts';
import { readCountries, repairCountries } from './repair-countries.ts';
import { trainClusters } from './train-clusters.ts';
import { trainCrf } from './train-crf.ts';
import { type Dress, dressStory, readNameStock, varyNames } from './vary-names.ts';

/** The open sets, and how often each is read: gold news counts more than machine-tagged text. */
const SETS: readonly { file: string; times: number; varied: boolean; marksOther: boolean }[] = [
  { file: 'gmb.train.jsonl', times: 1, varied: false, marksOther: true },
  { file: 'docred.train.jsonl', times: 1, varied: true, marksOther: true },
  { file: 'wikigold.train.jsonl', times: 2, varied: true, marksOther: true },
  { file: 'gum_news.train.jsonl', times: 3, varied: true, marksOther: true },
  { file: 'gum_open.train.jsonl', times: 2, varied: false, marksOther: true },
  { file: 'crossner_politics.train.jsonl', times: 2, varied: true, marksOther: true },
  { file: 'crossner_literature.train.jsonl', times: 1, varied: false, marksOther: true },
  { file: 'crossner_science.train.jsonl', times: 1, varied: false, marksOther: true },
  { file: 'crossner_music.train.jsonl', times: 1, varied: false, marksOther: true },
  { file: 'crossner_ai.train.jsonl', times: 1, varied: false, marksOther: true },
  { file: 'wnut17.train.jsonl', times: 1, varied: false, marksOther: true },
];
const OWN = { file: 'training/corpus', times: 3, varied: true, marksOther: true };
const SEED = 1;
/** Share of stories that are also read as headlines or in the lower case of hurried messages. */
const DRESSED_SHARE = 0.15;
const DRESSES: readonly Dress[] = ['CAPITALS', 'Title Case', 'lower case'];
const CLUSTERS = { minCount: 3, dimensions: 64, epochs: 5, fine: 512, coarse: 32, seed: 1 };
const HERE = import.meta.dirname;

const { values: options } = parseArgs({
  options: {
    data: { type: 'string' },
    out: { type: 'string', default: join(HERE, '../../utils/entities/weights/en.bin') },
    epochs: { type: 'string', default: '5' },
    weights: { type: 'string', default: '450000' },
    decay: { type: 'string', default: '2' },
    sparsity: { type: 'string', default: '1.5' },
    clusters: { type: 'string' },
    step: { type: 'string', default: '0.05' },
    caution: { type: 'string', default: '0.5' },
    rate: { type: 'string', default: '0.1' },
  },
});
if (!options.data || !existsSync(options.data))
  throw new Error('--data DIR: the folder of the open sets');
const data = resolve(options.data);
const log = (line: string): void => console.log(line);

const random = randomFrom(SEED);
const stock = readNameStock(join(HERE, '../lists'));
const countries = readCountries(join(HERE, '../lists'));
const read = SETS.map((set) => ({
  ...set,
  documents: readTokenFile(join(data, set.file), set.marksOther).map((document) =>
    repairCountries(document, countries),
  ),
}));
read.push({ ...OWN, documents: readCorpus(join(HERE, '../corpus')) });
const sets = read.map(({ times, varied, documents }) => ({
  times,
  stories: documents.map(labelWords),
  more: varied ? variants(documents) : [],
}));
const once = sets.flatMap((set) => set.stories);
const stories = sets.flatMap((set) => [
  ...Array.from({ length: set.times }, () => set.stories).flat(),
  ...set.more,
]);
log(`${once.length} stories, ${stories.length} with repeats`);
const tables = buildLexicon(join(HERE, '../lists'), once, clusterWords(once));
const examples = extractFeatures(stories, lexiconOf(tables), 2);
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
  step: Number(options.step),
  caution: Number(options.caution),
});
mkdirSync(dirname(options.out), { recursive: true });
writeFileSync(options.out, packed.bytes);
log(
  `${packed.features} features, ${packed.weights} weights, ${packed.bytes.length} bytes, gzip ${gzipSync(packed.bytes, { level: 9 }).length}, brotli ${brotliCompressSync(packed.bytes).length}`,
);

/** Groups of words used alike; kept in a file where one is named, for they take two minutes to make. */
function clusterWords(stories: readonly LabelledStory[]): Map<string, number> {
  if (options.clusters && existsSync(options.clusters))
    return new Map(JSON.parse(readFileSync(options.clusters, 'utf8')) as [string, number][]);
  const sentences = stories.flat().map(({ words }) => words.map((word) => word.toLowerCase()));
  const clusters = trainClusters(sentences, CLUSTERS, log);
  if (options.clusters) writeFileSync(options.clusters, JSON.stringify([...clusters]));
  return clusters;
}

/** The same stories with other names in them, and a few in another dress. */
function variants(documents: readonly TaggedDocument[]): LabelledStory[] {
  const renamed = documents.map((document) => varyNames(document, stock, random));
  const dressed = documents
    .filter(() => random() < DRESSED_SHARE)
    .map((document, i) => dressStory(document, DRESSES[i % DRESSES.length]!));
  return [...renamed, ...dressed].map(labelWords);
}
