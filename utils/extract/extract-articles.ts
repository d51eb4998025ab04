import type { Article } from '../article.ts';
import { copyPage } from './copy-page.ts';
import type { Extraction, Removal } from './extraction.ts';
import { judgePage } from './judge-page.ts';
import { isArticleNode, parseJsonLd } from './parse-json-ld.ts';
import { readMetadata } from './read-metadata.ts';
import { runReadability } from './run-readability.ts';

export type { Extraction, RefusalReason, Removal } from './extraction.ts';

/**
 * Read the articles of a page from a copy of its document, which stays as it was.
 * `url` is the address the reader sees. A page without a story is refused with a reason.
 */
export function extractArticles(page: Document, _options: { url: string }): Extraction {
  const removed: Removal[] = [];
  const { document, live } = copyPage(page);
  const { body } = document;
  if (!body || (body.textContent ?? '').trim() === '')
    return { ok: false, reason: 'empty-page', removed };
  const node = parseJsonLd(document).find(isArticleNode);
  const metadata = readMetadata(document, body, node);
  const lines = runReadability(document);
  const reason = judgePage(lines);
  if (reason) return { ok: false, reason, removed };
  const article: Article = {
    ...metadata,
    access: 'full',
    publisherPoints: [],
    blocks: lines.map(({ kind, text }) => ({ kind, text, origin: 'page' })),
  };
  return {
    ok: true,
    articles: [article],
    ties: [lines.map(({ number }) => live[number] ?? null)],
    removed,
  };
}
