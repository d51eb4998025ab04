import { readFileSync } from 'node:fs';
import type { Article } from '../../utils/article.ts';

/**
 * Read a file of summaries, a JSON object a line: `{ id, lang, title?, paragraphs | text,
 * summary | refs, site?, url? }`. Throws on a line that is not JSON.
 */
export function readSummaryFile(file: string): SummaryRecord[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => readRecord(JSON.parse(line)));
}

/** An article and what people wrote of it. */
export interface SummaryRecord {
  id: string;
  publisher: string | undefined;
  article: Article;
  references: string[];
}

function readRecord(record: unknown): SummaryRecord {
  const fields: Record<string, unknown> =
    typeof record === 'object' && record !== null ? { ...record } : {};
  const text = (key: string) => (typeof fields[key] === 'string' ? fields[key] : undefined);
  const texts = (value: unknown) =>
    Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
  const paragraphs = texts(fields.paragraphs);
  const blocks = paragraphs.length > 0 ? paragraphs : [text('text') ?? ''];
  const lang = text('lang');
  const refs = Array.isArray(fields.refs) ? fields.refs : [fields.summary];
  const url = text('url');
  return {
    id: text('id') ?? '',
    publisher: text('site') ?? (url === undefined ? undefined : hostOf(url)),
    article: {
      headline: text('title') ?? '',
      access: 'full',
      publisherPoints: [],
      blocks: blocks.map((block) => ({ kind: 'paragraph', text: block, origin: 'page' })),
      ...(lang === undefined ? {} : { lang }),
    },
    references: refs.map((ref) => (typeof ref === 'string' ? ref : texts(ref).join(' '))),
  };
}

function hostOf(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./u, '') : undefined;
}
