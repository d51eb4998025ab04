import type { Article } from '../article.ts';
import { checkBody, replacesBody, statedParagraphs } from './check-body.ts';
import { copyPage } from './copy-page.ts';
import type { Extraction, Removal } from './extraction.ts';
import { judgePage } from './judge-page.ts';
import { metaContent } from './meta-content.ts';
import { isArticleNode, parseJsonLd, typesOf } from './parse-json-ld.ts';
import { dropUnreadable, prepareCopy } from './prepare-copy.ts';
import { hiddenLines, isWithheld } from './read-access.ts';
import { claimedTitles } from './read-headline.ts';
import { readLines, tieLines } from './read-lines.ts';
import { readMetadata } from './read-metadata.ts';
import { readPart } from './read-part.ts';
import { keyOf, readStory } from './read-story.ts';
import type { StoryRead } from './read-story.ts';
import { splitStories } from './split-stories.ts';

export type { Extraction, RefusalReason, Removal } from './extraction.ts';

/**
 * Read the articles of a page from a copy of its document, which stays as it was.
 * `url` is the address the reader sees. A page without a story is refused with a reason.
 */
export function extractArticles(page: Document, { url }: { url: string }): Extraction {
  const removed: Removal[] = [];
  const { document, live } = copyPage(page);
  const { body } = document;
  if (!body) return { ok: false, reason: 'empty-page', removed };
  const nodes = parseJsonLd(document).filter(isArticleNode);
  const node = nodes[0];
  const metadata = readMetadata(document, body, node);
  const hasPassword = document.querySelector('input[type="password"]') !== null;
  dropUnreadable(document);
  const withheld = isWithheld(document, nodes);
  const everything = readLines(body);
  const hidden = new Set(withheld ? hiddenLines(tieLines(everything, live), page).map(keyOf) : []);
  const raw = everything.filter((line) => !hidden.has(keyOf(line)));
  for (const line of everything) if (hidden.has(keyOf(line))) line.element.remove();
  const shown = tieLines(raw, live);
  removed.push(...prepareCopy(document, raw));
  const prepared = tieLines(readLines(body), live);
  const preparedKeys = new Set(prepared.map(keyOf));
  const stories = splitStories(
    shown,
    shown.filter((line) => preparedKeys.has(keyOf(line))),
    {
      url,
      titles: claimedTitles(document, node),
      isLive: nodes.some((candidate) => typesOf(candidate).includes('LiveBlogPosting')),
    },
  );
  const reads =
    stories.length > 0
      ? stories.map((story, index) =>
          readPart(story, { document, live, nodes, prepared, isMain: index === 0 }),
        )
      : [readStory({ document, shown, prepared, live, metadata, page: document, node })];
  const stated = withheld ? [] : statedParagraphs(node);
  const [main] = reads;
  if (main) {
    const checked = checkBody(main.lines, stated);
    main.lines = checked.lines;
    removed.push(...checked.removed);
  }
  for (const read of reads) removed.push(...read.removed);
  const replaced = main !== undefined && stories.length === 0 && replacesBody(main.lines, stated);
  const signs = {
    shown,
    url,
    type: metaContent(document, ['og:type']).toLowerCase(),
    hasArticleData: node !== undefined,
    hasByline: metadata.byline !== undefined,
    hasPassword,
    headline: metadata.headline,
  };
  const reason = replaced
    ? undefined
    : judgePage({ ...signs, body: reads.flatMap(({ lines }) => lines) });
  if (reason) return { ok: false, reason, removed };
  const access = withheld ? 'visible-part' : 'full';
  if (replaced) {
    const blocks = stated.map((text) => ({
      kind: 'paragraph' as const,
      text,
      origin: 'json-ld' as const,
    }));
    return {
      ok: true,
      articles: [{ ...main.head, access, blocks }],
      ties: [blocks.map(() => null)],
      removed,
    };
  }
  const accepted = reads.filter(({ lines }) => lines.length > 0);
  return {
    ok: true,
    articles: accepted.map((read) => ({ ...articleOf(read), access })),
    ties: accepted.map(({ lines }) => lines.map(({ number }) => live[number] ?? null)),
    removed,
  };
}

function articleOf({ head, lines }: StoryRead): Article {
  return { ...head, blocks: lines.map(({ kind, text }) => ({ kind, text, origin: 'page' })) };
}
