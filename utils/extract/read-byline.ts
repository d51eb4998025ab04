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
      const text = cleanName(nameIn(element));
      if (isName(text)) seen.add(text);
      if (seen.size >= 4) break;
    }
    if (seen.size > 0) return [...seen].join(', ');
  }
  return undefined;
}

/** The text of an element, or of its first part when it goes on with a date or a place: "Ann Lee" of <b>Ann Lee</b> <i>3 May</i>. */
function nameIn(element: Element): string {
  const text = (element.textContent ?? '').replace(/\s+/gu, ' ').trim();
  const first = (element.firstElementChild?.textContent ?? '').replace(/\s+/gu, ' ').trim();
  return /\d/u.test(text) && isName(first) && !/\d/u.test(first) ? first : text;
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
  for (const line of lines) {
    if (line.text.length > MAX_BYLINE_CHARS) continue;
    const linked = line.element.querySelector(
      '[rel~="author"],[itemprop~="author"],a[href*="author"],a[href^="/by/"]',
    );
    const text = linked?.textContent?.trim() ?? line.text;
    if (!linked && !isByline(line)) continue;
    // "By Ann Lee | 3 May 2026" is a name and more.
    const [before = ''] = cleanName(text).split(AFTER_NAME, 1);
    const name = before.trim();
    if (isName(name)) return name;
  }
  return undefined;
}

const AFTER_NAME = /[|•·–—]|\d|,\s(?:\p{Lu}?\p{Ll}+\s)?(?:reporter|correspondent|editor)/u;

function isByline({ text, element }: Line): boolean {
  if (STARTS_AS_BYLINE.test(text) || NAME_AND_DATE.test(text)) return true;
  return NAMED_AS_BYLINE.test(nameTokens(element)) && text.split(/\s+/u).length <= 12;
}

const STARTS_AS_BYLINE =
  /^(?:(?:written|reported|story)\s+)?(?:by|von|par|por|di|door|av|بقلم)\s+\p{L}/iu;
const NAMED_AS_BYLINE = / (?:bylines?|authors?|writer|reporter) /u;
/** "Moira Stranach | 4 August 2026 at 09:30". */
const NAME_AND_DATE = /^(?:\p{Lu}[\p{L}.’'-]+\s){1,3}\p{Lu}[\p{L}.’'-]+\s*[|•·–—]\s*.{0,12}\d/u;
