import type { Article } from '../article.ts';
import { LIVE_NUMBER, copyPage } from './copy-page.ts';
import type { Extraction, Removal } from './extraction.ts';
import { judgePage } from './judge-page.ts';
import { isArticleNode, parseJsonLd, typesOf } from './parse-json-ld.ts';
import type { JsonLdNode } from './parse-json-ld.ts';
import { dropUnreadable, prepareCopy } from './prepare-copy.ts';
import { claimedTitles } from './read-headline.ts';
import { readLines, tieLines } from './read-lines.ts';
import type { Line } from './read-lines.ts';
import { readMetadata, readPartMetadata } from './read-metadata.ts';
import { keyOf, readStory } from './read-story.ts';
import type { StoryRead } from './read-story.ts';
import { splitStories } from './split-stories.ts';
import type { Story } from './story.ts';
import { titleMatches } from './title-matches.ts';

export type { Extraction, RefusalReason, Removal } from './extraction.ts';

/**
 * Read the articles of a page from a copy of its document, which stays as it was.
 * `url` is the address the reader sees. A page without a story is refused with a reason.
 */
export function extractArticles(page: Document, { url }: { url: string }): Extraction {
  const removed: Removal[] = [];
  const { document, live } = copyPage(page);
  const { body } = document;
  if (!body || (body.textContent ?? '').trim() === '')
    return { ok: false, reason: 'empty-page', removed };
  const nodes = parseJsonLd(document).filter(isArticleNode);
  const metadata = readMetadata(document, body, nodes[0]);
  dropUnreadable(document);
  const raw = readLines(body);
  const shown = tieLines(raw, live);
  removed.push(...prepareCopy(document, raw));
  const prepared = tieLines(readLines(body), live);
  const preparedKeys = new Set(prepared.map(keyOf));
  const clean = shown.filter((line) => preparedKeys.has(keyOf(line)));
  const facts = {
    url,
    titles: claimedTitles(document, nodes[0]),
    isLive: nodes.some((node) => typesOf(node).includes('LiveBlogPosting')),
  };
  const stories = splitStories(shown, clean, facts);
  const reads =
    stories.length > 0
      ? stories.map((story, index) =>
          readPart(story, { document, live, nodes, page, prepared }, index === 0),
        )
      : [readStory({ document, shown, prepared, live, metadata, page: document, node: nodes[0] })];
  for (const read of reads) removed.push(...read.removed);
  const accepted = reads.filter(({ lines }) => judgePage(lines) === undefined);
  const reason = accepted.length === 0 && reads[0] ? judgePage(reads[0].lines) : undefined;
  if (reason) return { ok: false, reason, removed };
  return {
    ok: true,
    articles: accepted.map(articleOf),
    ties: accepted.map(({ lines }) => lines.map(({ number }) => live[number] ?? null)),
    removed,
  };
}

interface PageRead {
  document: Document;
  live: Element[];
  nodes: JsonLdNode[];
  page: Document;
  prepared: Line[];
}

/** Read one of several stories, in a document that holds its part of the page alone. */
function readPart(
  story: Story,
  { document, live, nodes, prepared }: PageRead,
  isMain: boolean,
): StoryRead {
  const own = new Set(story.lines.map(keyOf));
  const mine = prepared.filter((line) => own.has(keyOf(line)));
  const part = document.implementation.createHTMLDocument('');
  const content = part.body.appendChild(part.createElement('div'));
  const elements = story.roots.length > 0 ? story.roots : mine.map(({ element }) => element);
  for (const number of new Set(elements.map((element) => live.indexOf(element)))) {
    const copy = document.querySelector(`[${LIVE_NUMBER}="${number}"]`);
    if (copy) content.append(part.importNode(copy, true));
  }
  const node = nodes.find((candidate) =>
    titleMatches(story.headline, [String(candidate['headline'] ?? '')]),
  );
  const metadata = readPartMetadata(document, story, isMain ? (node ?? nodes[0]) : node, isMain);
  return readStory({
    document: part,
    shown: story.lines,
    prepared: mine,
    live,
    metadata,
    page: isMain ? document : part,
    node,
  });
}

function articleOf({ head, lines }: StoryRead): Article {
  return { ...head, blocks: lines.map(({ kind, text }) => ({ kind, text, origin: 'page' })) };
}
