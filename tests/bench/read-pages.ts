import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Article } from '../../utils/article.ts';

/** A page to measure with, and the true text of its main article where that is known. */
export interface SamplePage {
  id: string;
  url: string;
  html: string;
  text?: string;
  /** What kind of page it is, where the set tells: article, listing, product, … */
  type?: string;
}

/**
 * Read the pages of a folder: either our fixtures (`SLUG/page.html`, `SLUG/expected.json`) or a data
 * set (`gold.jsonl`, `pages/ID.html.gz`), or else every `.html` and `.html.gz` file in it, without
 * gold. Throws where there is none.
 */
export function readPages(folder: string): SamplePage[] {
  const pages = existsSync(join(folder, 'gold.jsonl'))
    ? readDataSet(folder)
    : [...readFixtures(folder), ...readPlainPages(folder)];
  if (pages.length === 0) throw new Error(`There are no pages in ${folder}.`);
  return pages;
}

function readDataSet(folder: string): SamplePage[] {
  return readFileSync(join(folder, 'gold.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const { id, url, text, page_type } = JSON.parse(line) as Record<string, string>;
      return {
        id: String(id),
        url: url ?? `https://page.example/${encodeURIComponent(String(id))}`,
        html: readHtml(join(folder, 'pages', `${id}.html.gz`)),
        ...(text ? { text } : {}),
        ...(page_type ? { type: page_type } : {}),
      };
    });
}

function readFixtures(folder: string): SamplePage[] {
  return readdirSync(folder)
    .filter((slug) => existsSync(join(folder, slug, 'expected.json')))
    .map((slug) => {
      const expected = JSON.parse(readFileSync(join(folder, slug, 'expected.json'), 'utf8')) as {
        url: string;
        articles?: Article[];
      };
      const text = expected.articles?.[0]?.blocks.map((block) => block.text).join('\n');
      const html = readHtml(join(folder, slug, 'page.html'));
      return { id: slug, url: expected.url, html, ...(text ? { text } : {}) };
    });
}

function readPlainPages(folder: string): SamplePage[] {
  return readdirSync(folder)
    .filter((name) => /\.html(\.gz)?$/.test(name))
    .map((name) => ({
      id: name,
      url: `https://page.example/${encodeURIComponent(name)}`,
      html: readHtml(join(folder, name)),
    }));
}

function readHtml(file: string): string {
  const bytes = readFileSync(file);
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}
