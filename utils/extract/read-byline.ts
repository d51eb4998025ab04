import type { JsonLdNode } from './parse-json-ld.ts';
import { namesOf } from './parse-json-ld.ts';
import { metaContent } from './meta-content.ts';
import { nameTokens } from './name-tokens.ts';
import type { Line } from './read-lines.ts';

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

/** Who wrote a story, from the lines that show it; undefined when none does. */
export function bylineIn(lines: Line[]): string | undefined {
  const line = lines.find(
    (candidate) => candidate.text.length <= MAX_BYLINE_CHARS && isByline(candidate),
  );
  if (!line) return undefined;
  // "By Ann Lee | 3 May 2026" is a name and more.
  const name =
    cleanName(line.text).split(
      /\s*(?:[|•·–—]|\d|,\s(?:\p{Lu}?\p{Ll}+\s)?(?:reporter|correspondent|editor))/u,
    )[0] ?? '';
  return isName(name) ? name.trim() : undefined;
}

function isByline({ text, element }: Line): boolean {
  return (
    STARTS_AS_BYLINE.test(text) ||
    (NAMED_AS_BYLINE.test(nameTokens(element)) && text.split(/\s+/u).length <= 12)
  );
}

const STARTS_AS_BYLINE =
  /^(?:(?:written|reported|story)\s+)?(?:by|von|par|por|di|door|av|بقلم)\s+\p{L}/iu;
const NAMED_AS_BYLINE = / (?:bylines?|authors?|writer|reporter) /u;
