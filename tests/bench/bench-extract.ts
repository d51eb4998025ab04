import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { JSDOM } from 'jsdom';
import { parsePage } from '../../scripts/parse-page.ts';
import { extractArticles } from '../../utils/extract/extract-articles.ts';
import { readPages, type SamplePage } from './read-pages.ts';
import { round } from './measure.ts';
import { scoreShingles } from './shingle-f1.ts';

/** A way to get a page's main text. It may change the document it is given. */
type Extractor = (document: Document, url: string) => string | Promise<string>;

const EXTRACTORS: Readonly<Record<string, Extractor>> = {
  Nutgraf: (document, url) => {
    const extraction = extractArticles(document, { url });
    const blocks = extraction.ok ? (extraction.articles[0]?.blocks ?? []) : [];
    return blocks.map((block) => block.text).join('\n');
  },
  Readability: (document) => textByBlock(new Readability(document).parse()?.content ?? ''),
  Defuddle: async (document, url) => textByBlock((await Defuddle(document, url)).content),
};

/**
 * Us beside Readability and Defuddle on a folder of pages, in jsdom: shingle F1 where the true text
 * is known, pages per second, and time as a ratio to Readability's. Each gets its own fresh document.
 */
export async function benchExtract(folder: string): Promise<Record<string, object>> {
  const pages = readPages(folder);
  const spent = new Map<string, number>();
  const found = new Map<string, { truth: string; found: string }[]>();
  for (const page of pages) {
    for (const [name, extract] of Object.entries(EXTRACTORS)) {
      const { text, time } = await extractOnce(page, extract);
      spent.set(name, (spent.get(name) ?? 0) + time);
      if (page.text === undefined) continue;
      found.set(name, [...(found.get(name) ?? []), { truth: page.text, found: text }]);
    }
  }
  const unit = spent.get('Readability') ?? Number.NaN;
  return Object.fromEntries(
    [...spent].map(([name, time]) => {
      const score = scoreShingles(found.get(name) ?? []);
      return [
        name,
        {
          '÷ Readability': round(time / unit),
          'pages/s': round((1000 * pages.length) / time, 1),
          'F1 %': round(100 * score.f1, 1),
          'precision %': round(100 * score.precision, 1),
          'recall %': round(100 * score.recall, 1),
          pages: pages.length,
        },
      ];
    }),
  );
}

async function extractOnce(page: SamplePage, extract: Extractor) {
  using parsed = parsePage(page.html, page.url);
  const start = performance.now();
  // A peer that breaks on a page found nothing there.
  const text = await (async () => extract(parsed.document, page.url))().catch(() => '');
  return { text, time: performance.now() - start };
}

/** Text of an HTML fragment with a line break after each block: textContent glues paragraphs. */
function textByBlock(html: string): string {
  const { document } = new JSDOM(
    html.replace(/<\/(p|div|h\d|li|blockquote|tr|pre)>|<br\b/gi, '\n$&'),
  ).window;
  return document.body.textContent ?? '';
}
