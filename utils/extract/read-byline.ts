import type { JsonLdNode } from './parse-json-ld.ts';
import { namesOf } from './parse-json-ld.ts';
import { metaContent } from './meta-content.ts';

/** Characters of a byline at most: longer ones are the author's biography. */
const MAX_BYLINE_CHARS = 150;

/** Where pages show who wrote a story, the surest first. */
const VISIBLE = [
  '[itemprop~="author"] [itemprop~="name"]',
  '[rel~="author"]',
  '[itemprop~="author"]',
  '[class*="byline" i] a',
  '[class*="author-name" i],[class*="authorname" i],[class*="author__name" i]',
  '[class*="byline" i]',
  '[class*="author" i] a',
  '[class*="author" i]',
];

/** Who wrote the story, without "By": JSON-LD, then meta elements, then the visible line; undefined when nobody is named. */
export function readByline(
  page: Document,
  root: ParentNode,
  node: JsonLdNode | undefined,
): string | undefined {
  const stated = namesOf(node?.['author']).filter(isName).map(cleanName);
  if (stated.length > 0) return [...new Set(stated)].join(', ');
  const meta = metaContent(page, [
    'author',
    'article:author',
    'byl',
    'sailthru.author',
    'parsely-author',
    'dc.creator',
    'dcterms.creator',
    'cxenseparse:author',
  ]);
  if (isName(meta)) return cleanName(meta);
  for (const selector of VISIBLE) {
    const seen = new Set<string>();
    for (const element of root.querySelectorAll(selector)) {
      const text = cleanName((element.textContent ?? '').replace(/\s+/gu, ' ').trim());
      if (isName(text)) seen.add(text);
      if (seen.size >= 4) break;
    }
    if (seen.size > 0) return [...seen].join(', ');
  }
  return undefined;
}

/** An address, a handle or a long text is no name. */
function isName(text: string): boolean {
  return (
    text.length > 1 &&
    text.length <= MAX_BYLINE_CHARS &&
    !/^https?:|^@|\.(?:com|org|net)\b\//iu.test(text) &&
    /\p{L}/u.test(text)
  );
}

function cleanName(text: string): string {
  return text
    .replace(/^(?:written\s+)?(?:by|von|par|por|di|door|av|af|przez|от|بقلم)[\s:]+/iu, '')
    .trim();
}
