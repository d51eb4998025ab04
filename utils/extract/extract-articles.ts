import type { Access, Article } from '../article.ts';
import { checkBody, replacesBody, statedParagraphs } from './check-body.ts';
import { copyPage, MAX_TEXT_CHARS, writeNumbers } from './copy-page.ts';
import type { PageCopy } from './copy-page.ts';
import { dropOtherPosts } from './drop-other-posts.ts';
import type { Extraction, Removal } from './extraction.ts';
import { judgePage } from './judge-page.ts';
import type { PageSigns } from './judge-page.ts';
import { metaContent } from './meta-content.ts';
import { normalise } from './normalise.ts';
import { isArticleNode, parseJsonLd, typesOf } from './parse-json-ld.ts';
import type { JsonLdNode } from './parse-json-ld.ts';
import { dropUnreadable, prepareCopy } from './prepare-copy.ts';
import { hiddenLines, isWithheld } from './read-access.ts';
import { claimedTitles } from './read-headline.ts';
import { readLines, tieLines } from './read-lines.ts';
import type { Line } from './read-lines.ts';
import { readMetadata } from './read-metadata.ts';
import type { Metadata } from './read-metadata.ts';
import { readPart } from './read-part.ts';
import { keyOf, readStory } from './read-story.ts';
import type { StoryRead } from './read-story.ts';
import { claimsOf } from './read-standfirst.ts';
import { splitStories } from './split-stories.ts';

export type { Extraction, RefusalReason, Removal } from './extraction.ts';

/** How a page is read. */
export interface ExtractOptions {
  /** The address the reader sees. */
  url: string;
  /** Steps left out, by the names that the removal log gives them: what each is worth can be measured so. */
  without?: ReadonlySet<string>;
}

/**
 * Read the articles of a page from a copy of its document, which stays as it was.
 * A page without a story is refused with a reason.
 */
export function extractArticles(
  page: Document,
  { url, without = new Set() }: ExtractOptions,
): Extraction {
  const removed: Removal[] = [];
  const copy = copyPage(page);
  const { document } = copy;
  if (!document.body) return { ok: false, reason: 'empty-page', removed };
  const facts = readFacts(document, url);
  dropUnreadable(document);
  const shown = readShown(copy, page, facts);
  removed.push(...prepareCopy(document, shown.inCopy, without));
  writeNumbers(copy);
  const reads = readStories(copy, shown.lines, facts, without);
  const stated = facts.access === 'full' ? statedParagraphs(facts.nodes[0]) : [];
  const [main] = reads;
  if (main && !without.has('stated-body'))
    removed.push(...checkAgainst(stated, main, facts.descriptions));
  for (const read of reads) removed.push(...read.removed);
  if (main && reads.length === 1 && replacesBody(main.lines, stated))
    return { ok: true, ...statedArticle(main, stated, facts.access), removed };
  const body = reads.flatMap(({ lines }) => lines);
  const reason = judgePage({ ...facts.signs, shown: shown.lines, body });
  if (reason) return { ok: false, reason, removed };
  return { ok: true, ...articlesOf(reads, copy.live, facts.access), removed };
}

/** What a page says of itself, read before anything is taken out of its copy. */
interface Facts {
  url: string;
  canonical: string;
  /** The JSON-LD of its articles, the main one's first. */
  nodes: JsonLdNode[];
  metadata: Metadata;
  /** What it says of its story in a sentence or two, normalised. */
  descriptions: string[];
  access: Access;
  signs: Omit<PageSigns, 'shown' | 'body'>;
}

function readFacts(document: Document, url: string): Facts {
  const nodes = parseJsonLd(document).filter(isArticleNode);
  const metadata = readMetadata(document, document.body, nodes[0]);
  const signs = {
    url,
    type: metaContent(document, ['og:type']).toLowerCase(),
    hasArticleData: nodes.length > 0,
    hasByline: metadata.byline !== undefined,
    hasPassword: document.querySelector('input[type="password"]') !== null,
    headline: metadata.headline,
  };
  const access = isWithheld(document, nodes) ? 'visible-part' : 'full';
  const link = document.querySelector('link[rel~="canonical"]');
  const canonical = link?.getAttribute('href') ?? '';
  const descriptions = claimsOf(document, nodes[0]);
  return { url, canonical, nodes, metadata, descriptions, access, signs };
}

/** The lines that this reader may see, in the copy and tied to the live page; what is withheld and what is too much leaves the copy. */
function readShown(
  { document, numbers, live }: PageCopy,
  page: Document,
  { access }: Facts,
): { inCopy: Line[]; lines: Line[] } {
  const everything = readLines(document.body, numbers);
  const isPart = access === 'visible-part';
  const hidden = new Set(isPart ? hiddenLines(tieLines(everything, live), page).map(keyOf) : []);
  let chars = 0;
  const inCopy = everything.filter((line) => {
    const isRead = chars <= MAX_TEXT_CHARS && !hidden.has(keyOf(line));
    if (isRead) chars += line.text.length;
    else line.element.remove();
    return isRead;
  });
  return { inCopy, lines: tieLines(inCopy, live) };
}

/** The stories of the prepared copy, the main one first. */
function readStories(
  { document, live }: PageCopy,
  shown: Line[],
  facts: Facts,
  without: ReadonlySet<string>,
): StoryRead[] {
  const { url, canonical, nodes, metadata } = facts;
  const prepared = tieLines(readLines(document.body), live);
  const preparedKeys = new Set(prepared.map(keyOf));
  const clean = shown.filter((line) => preparedKeys.has(keyOf(line)));
  const stories = splitStories(shown, clean, {
    url,
    canonical,
    titles: claimedTitles(document, nodes[0]),
    isLive: nodes.some((node) => typesOf(node).includes('LiveBlogPosting')),
  });
  if (stories.length > 0)
    return stories.map((story, index) =>
      readPart(story, { document, live, nodes, prepared, without, isMain: index === 0 }),
    );
  const others = without.has('other-posts') ? [] : dropOtherPosts(document);
  const own = others.length === 0 ? prepared : tieLines(readLines(document.body), live);
  const source = { document, shown, prepared: own, live, page: document };
  const read = readStory({ ...source, metadata, node: nodes[0], without });
  return [{ ...read, removed: [...others, ...read.removed] }];
}

/**
 * Leave out of the main story what its own articleBody does not have; answers what went. What goes
 * and is the page's description word for word is a standfirst that nothing else gave away.
 */
function checkAgainst(stated: string[], main: StoryRead, descriptions: string[]): Removal[] {
  const { lines, removed } = checkBody(main.lines, stated);
  const told = removed.find(({ text }) => descriptions.includes(normalise(text)));
  main.lines = lines;
  if (told) main.head = { standfirst: told.text, ...main.head };
  return removed;
}

type Articles = Pick<Extract<Extraction, { ok: true }>, 'articles' | 'ties'>;

/** The article whose body is the page's articleBody: no block of it knows a live element. */
function statedArticle({ head }: StoryRead, stated: string[], access: Access): Articles {
  const blocks = stated.map((text) => ({
    kind: 'paragraph' as const,
    text,
    origin: 'json-ld' as const,
  }));
  return { articles: [{ ...head, access, blocks }], ties: [blocks.map(() => null)] };
}

function articlesOf(reads: StoryRead[], live: Element[], access: Access): Articles {
  const accepted = reads.filter(({ lines }) => lines.length > 0);
  return {
    articles: accepted.map((read) => ({ ...articleOf(read), access })),
    ties: accepted.map(({ lines }) => lines.map(({ number }) => live[number] ?? null)),
  };
}

function articleOf({ head, lines }: StoryRead): Article {
  return { ...head, blocks: lines.map(({ kind, text }) => ({ kind, text, origin: 'page' })) };
}
