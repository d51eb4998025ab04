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
import { eachLineAlone, readStories, type SampleText } from './read-corpus.ts';
import { timeFirstArticle } from './time-first-article.ts';

/** People, organisations and places: what both sides know. */
const KINDS = new Set(['person', 'organisation', 'place']);

const WEIGHTS = fileURLToPath(new URL('../../utils/entities/weights/en.bin', import.meta.url));

/**
 * Us beside compromise (raw) on a corpus file (JSON lines of tokens and BIO tags): exact span and kind F1 by story,
 * each line a paragraph; ours without the story's evidence, and with each line a story of its own, too; words per
 * second warm, the first 1,000 words in a fresh process, bytes. On a folder of fixtures: the names a reader would
 * give, by document.
 */
export async function benchEntities(path: string): Promise<Record<string, object>> {
  if (statSync(path).isDirectory()) return compare(readFixtureNames(path), keyOfName);
  const stories = readStories(path);
  return {
    ...(await compare(stories, keyOfSpan)),
    'Nutgraf, each line a story of its own': score(eachLineAlone(stories), keyOfSpan, ourNames),
  };
}

/** One name that somebody found: where it is, what it is, and what it is called. */
interface Found {
  line: number;
  start: number;
  end: number;
  kind: string;
  name: string;
}

/** What makes two names the same. */
type KeyOf = (found: Found) => string;

const keyOfSpan: KeyOf = ({ kind, line, start, end }) => `${kind} ${line}:${start}:${end}`;
const keyOfName: KeyOf = ({ kind, name }) => `${kind} ${name}`;

const FIRST_WORDS = 1_000; // a long article

/** The first words of a corpus, in whole lines. */
function firstWords(samples: readonly SampleText[]): string {
  const lines: string[] = [];
  let words = 0;
  for (const line of samples.flatMap((sample) => sample.lines)) {
    if (words >= FIRST_WORDS) break;
    lines.push(line);
    words += line.split(/\s+/).length;
  }
  return lines.join('\n');
}

async function compare(samples: SampleText[], keyOf: KeyOf): Promise<Record<string, object>> {
  const words = samples.reduce((sum, sample) => sum + sample.words, 0);
  const everyText = (find: Finder) => () => {
    for (const { lines } of samples) find(lines);
  };
  const times = await race(
    { compromise: everyText(theirNames), Nutgraf: everyText(ourNames) },
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
      ...score(samples, keyOf, ourNames),
      ...row('Nutgraf', gzipBytes(readFileSync(WEIGHTS)), first.nutgraf),
    },
    compromise: {
      ...score(samples, keyOf, theirNames),
      ...row('compromise', gzipBytes(await bundlePackage('compromise')), first.compromise),
    },
    'Nutgraf, warm-up and whole digest': { 'first 1,000 words ms': round(first.worker, 1) },
    "Nutgraf, without the story's evidence": score(samples, keyOf, (lines) =>
      ourNames(lines, false),
    ),
  };
}

type Finder = (lines: readonly string[]) => Found[];

function score(samples: readonly SampleText[], keyOf: KeyOf, find: Finder) {
  let right = 0;
  let found = 0;
  let gold = 0;
  for (const { lines, spans } of samples) {
    const nameOf = (span: SampleText['spans'][number]): Found => ({
      ...span,
      name: lines[span.line]!.slice(span.start, span.end),
    });
    const truth = keysOf(spans.map(nameOf), keyOf);
    const names = keysOf(find(lines), keyOf);
    right += truth.intersection(names).size;
    found += names.size;
    gold += truth.size;
  }
  return {
    'F1 %': round((200 * right) / (found + gold), 1),
    'precision %': round((100 * right) / found, 1),
    'recall %': round((100 * right) / gold, 1),
  };
}

function keysOf(names: readonly Found[], keyOf: KeyOf): Set<string> {
  return new Set(names.filter(({ kind }) => KINDS.has(kind)).map(keyOf));
}

function ourNames(lines: readonly string[], articleReasoning = true): Found[] {
  const article: Article = {
    headline: '',
    access: 'full',
    publisherPoints: [],
    lang: 'en',
    blocks: lines.map((text) => ({ kind: 'paragraph', text, origin: 'page' })),
  };
  const sentences = splitSentences(article);
  const entities = recogniseEntities(article, sentences, loadRecogniser(), { articleReasoning });
  return entities.flatMap(mentionsOf);
}

function mentionsOf({ kind, name, mentions }: Entity): Found[] {
  return mentions.map(({ block, start, end }) => ({ line: block, start, end, kind, name }));
}

function theirNames(lines: readonly string[]): Found[] {
  const text = lines.join('\n');
  const doc = nlp(text);
  let length = 0;
  const starts = lines.map((line) => (length += line.length + 1) - line.length - 1);
  const lists = [
    ['person', doc.people()],
    ['organisation', doc.organizations()],
    ['place', doc.places()],
  ] as const;
  return lists.flatMap(([kind, list]) =>
    (list.json({ offset: true }) as { offset: { start: number; length: number } }[]).map(
      ({ offset: { start, length: size } }) => {
        const line = starts.findLastIndex((from) => from <= start);
        return trimmed(lines[line]!, kind, line, start - starts[line]!, size);
      },
    ),
  );
}

/** compromise keeps the punctuation around a name in its span; we do not hold that against it. */
function trimmed(text: string, kind: string, line: number, from: number, length: number): Found {
  const [, before = '', name = ''] =
    /^([^\p{L}\p{N}]*)(.*?)(?:['’]s)?[^\p{L}\p{N}]*$/su.exec(text.slice(from, from + length)) ?? [];
  const start = from + before.length;
  return { kind, line, start, end: start + name.length, name };
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
        const lines = blocks.map((block) => block.text);
        const spans = (entities?.names ?? []).map(({ name, kind }) => {
          const line = Math.max(
            0,
            lines.findIndex((text) => text.includes(name)),
          );
          const start = Math.max(0, lines[line]!.indexOf(name));
          return { kind, line, start, end: start + name.length };
        });
        return { lines, words: lines.join(' ').split(/\s+/).length, spans };
      });
  });
}
