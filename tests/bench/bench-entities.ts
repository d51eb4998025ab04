import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import nlp from 'compromise';
import { loadRecogniser } from '../../scripts/load-recogniser.ts';
import type { Article } from '../../utils/article.ts';
import { type Entity, recogniseEntities } from '../../utils/entities/recognise-entities.ts';
import { splitSentences } from '../../utils/text/split-sentences.ts';
import { bundlePackage, gzipBytes } from './bundle-package.ts';
import { race, round } from './measure.ts';
import { readCorpus, type SampleText } from './read-corpus.ts';
import { timeFirstArticle } from './time-first-article.ts';

/** People, organisations and places: what both sides know. */
const KINDS = new Set(['person', 'organisation', 'place']);

const WEIGHTS = fileURLToPath(new URL('../../utils/entities/weights/en.bin', import.meta.url));

/** One name as a key: where it is and what it is. */
type Finder = (text: string) => string[];

/**
 * Us beside compromise (raw) on a corpus file (JSON lines of tokens and BIO tags): exact span and
 * kind F1, words per second warm, the first 1,000 words in a fresh process, bytes. On a folder of fixtures: the names a reader
 * would give, by document.
 */
export async function benchEntities(path: string): Promise<Record<string, object>> {
  if (statSync(path).isDirectory()) return compare(readFixtureNames(path), nameKeysOf);
  return compare(readCorpus(path), spanKeysOf);
}

interface KeysOf {
  gold(sample: SampleText): string[];
  nutgraf: Finder;
  /** Ours without the reasoning over the whole article. */
  alone: Finder;
  compromise: Finder;
}

const spanKeysOf: KeysOf = {
  gold: ({ spans }) =>
    spans
      .filter(({ kind }) => KINDS.has(kind))
      .map((span) => spanKey(span.kind, span.start, span.end)),
  nutgraf: (text) => spanKeys(ourEntities(text)),
  alone: (text) => spanKeys(ourEntities(text, false)),
  compromise: (text) => theirSpans(text).map(({ kind, start, end }) => spanKey(kind, start, end)),
};

const nameKeysOf: KeysOf = {
  gold: ({ text, spans }) =>
    spans
      .filter(({ kind }) => KINDS.has(kind))
      .map((span) => `${span.kind} ${text.slice(span.start, span.end)}`),
  nutgraf: (text) => nameKeys(ourEntities(text)),
  alone: (text) => nameKeys(ourEntities(text, false)),
  compromise: (text) => [
    ...new Set(theirSpans(text).map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`)),
  ],
};

function spanKeys(entities: readonly Entity[]): string[] {
  return entities.flatMap(({ kind, mentions }) =>
    mentions.map(({ start, end }) => spanKey(kind, start, end)),
  );
}

function nameKeys(entities: readonly Entity[]): string[] {
  return [...new Set(entities.map(({ kind, name }) => `${kind} ${name}`))];
}

const FIRST_WORDS = 1_000; // a long article

/** The first words of a corpus, in whole lines. */
function firstWords(samples: readonly SampleText[]): string {
  const lines: string[] = [];
  let words = 0;
  for (const line of samples.flatMap(({ text }) => text.split('\n'))) {
    if (words >= FIRST_WORDS) break;
    lines.push(line);
    words += line.split(/\s+/).length;
  }
  return lines.join('\n');
}

async function compare(samples: SampleText[], keysOf: KeysOf): Promise<Record<string, object>> {
  const words = samples.reduce((sum, sample) => sum + sample.words, 0);
  const everyText = (find: Finder) => () => {
    for (const { text } of samples) find(text);
  };
  const times = await race(
    { compromise: everyText(theirSpansAsKeys), Nutgraf: everyText(keysOf.nutgraf) },
    words > 50_000 ? 3 : undefined, // a large corpus is its own average
  );
  const first = await timeFirstArticle(firstWords(samples), WEIGHTS);
  const row = (name: 'Nutgraf' | 'compromise', bytes: number, firstTime: number) => ({
    'words/s ÷ compromise': round(times.compromise / times[name]),
    'words/s': Math.round((1000 * words) / times[name]),
    'first 1,000 words ms': round(firstTime, 1),
    'gzip kB': round(bytes / 1000, 0),
  });
  return {
    Nutgraf: {
      ...score(samples, keysOf, keysOf.nutgraf),
      ...row('Nutgraf', gzipBytes(readFileSync(WEIGHTS)), first.nutgraf),
    },
    'Nutgraf, each sentence alone': score(samples, keysOf, keysOf.alone),
    compromise: {
      ...score(samples, keysOf, keysOf.compromise),
      ...row('compromise', gzipBytes(await bundlePackage('compromise')), first.compromise),
    },
  };
}

function theirSpansAsKeys(text: string): string[] {
  return spanKeysOf.compromise(text);
}

function score(samples: SampleText[], keysOf: KeysOf, find: Finder) {
  let right = 0;
  let found = 0;
  let gold = 0;
  for (const sample of samples) {
    const truth = new Set(keysOf.gold(sample));
    const names = find(sample.text).filter((key) => KINDS.has(key.split(' ')[0] ?? ''));
    right += names.filter((key) => truth.has(key)).length;
    found += names.length;
    gold += truth.size;
  }
  return {
    'F1 %': round((200 * right) / (found + gold), 1),
    'precision %': round((100 * right) / found, 1),
    'recall %': round((100 * right) / gold, 1),
  };
}

function ourEntities(text: string, articleReasoning = true): Entity[] {
  const article: Article = {
    headline: '',
    access: 'full',
    publisherPoints: [],
    lang: 'en',
    blocks: [{ kind: 'paragraph', text, origin: 'page' }],
  };
  return recogniseEntities(article, splitSentences(article), loadRecogniser(), {
    articleReasoning,
  });
}

function theirSpans(text: string): { kind: string; start: number; end: number }[] {
  const doc = nlp(text);
  const lists = [
    ['person', doc.people()],
    ['organisation', doc.organizations()],
    ['place', doc.places()],
  ] as const;
  return lists.flatMap(([kind, list]) =>
    (list.json({ offset: true }) as { offset: { start: number; length: number } }[]).map(
      ({ offset }) => trimmed(text, kind, offset.start, offset.start + offset.length),
    ),
  );
}

/** compromise keeps the punctuation around a name in its span; we do not hold that against it. */
function trimmed(text: string, kind: string, start: number, end: number) {
  const [, before = '', name = ''] =
    /^([^\p{L}\p{N}]*)(.*?)(?:['’]s)?[^\p{L}\p{N}]*$/su.exec(text.slice(start, end)) ?? [];
  return { kind, start: start + before.length, end: start + before.length + name.length };
}

function spanKey(kind: string, start: number, end: number): string {
  return `${kind} ${start}:${end}`;
}

/** Fixture stories with the names a reader would give them; a name's span is its first place in the text. */
function readFixtureNames(folder: string): SampleText[] {
  interface Expected {
    articles?: {
      lang?: string;
      blocks: { text: string }[];
      entities?: { names?: { name: string; kind: string }[] };
    }[];
  }
  return readdirSync(folder).flatMap((slug) => {
    const expected = JSON.parse(
      readFileSync(join(folder, slug, 'expected.json'), 'utf8'),
    ) as Expected;
    return (expected.articles ?? [])
      .filter(({ lang, entities }) => lang?.startsWith('en') && entities?.names)
      .map(({ blocks, entities }) => {
        const text = blocks.map((block) => block.text).join('\n');
        const spans = (entities?.names ?? []).map(({ name, kind }) => {
          const start = Math.max(0, text.indexOf(name));
          return { kind, start, end: start + name.length };
        });
        return { text, words: text.split(/\s+/).length, spans };
      });
  });
}
