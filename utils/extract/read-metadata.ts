import type { JsonLdNode } from './parse-json-ld.ts';
import { namesOf, textOf } from './parse-json-ld.ts';
import { metaContent } from './meta-content.ts';
import { bylineIn, readByline } from './read-byline.ts';
import { dateIn, readDate, toIso } from './read-date.ts';
import { readHeadline } from './read-headline.ts';
import type { Story } from './story.ts';

/** What a page says about a story, beside its body; a field that the page does not give is left out. */
export interface Metadata {
  headline: string;
  byline?: string;
  publishedAt?: string;
  siteName?: string;
  lang?: string;
  dir?: 'ltr' | 'rtl';
}

/** Scripts written from right to left, for pages that forget to say so. */
const RIGHT_TO_LEFT = /^(?:ar|arc|ckb|dv|fa|he|iw|ks|ku-arab|ps|sd|ug|ur|yi)\b/u;

/**
 * Read a story's metadata: JSON-LD first, then meta elements, then the text a reader sees; the headline is as the reader sees it.
 * `root` is the part of the page that holds the story; `node` is the story's own JSON-LD, if any.
 */
export function readMetadata(
  page: Document,
  root: ParentNode,
  node: JsonLdNode | undefined,
): Metadata {
  const byline = readByline(page, root, node);
  const publishedAt = readDate(page, root, node);
  const siteName =
    textOf(node?.['publisher']) || metaContent(page, ['og:site_name', 'application-name']);
  const lang = readLang(page, node);
  const dir = readDirection(page, lang);
  return {
    headline: readHeadline(root, page, node),
    ...(byline && { byline }),
    ...(publishedAt && { publishedAt }),
    ...(siteName && { siteName }),
    ...(lang && { lang }),
    ...(dir && { dir }),
  };
}

/**
 * Read the metadata of one of several stories on a page: the page's meta elements speak of the
 * main one only, so another's byline and date are its own JSON-LD's or those that its lines show.
 */
export function readPartMetadata(
  page: Document,
  story: Story,
  node: JsonLdNode | undefined,
  isMain: boolean,
): Metadata {
  const whole = readMetadata(page, page, node);
  const { byline: _byline, publishedAt: _publishedAt, ...shared } = whole;
  const byline =
    namesOf(node?.['author']).join(', ') ||
    bylineIn(story.lines) ||
    (isMain ? whole.byline : undefined);
  const publishedAt =
    toIso(textOf(node?.['datePublished'])) ??
    dateIn(story.lines) ??
    (isMain ? whole.publishedAt : undefined);
  return {
    ...shared,
    headline: story.headline,
    ...(byline && { byline }),
    ...(publishedAt && { publishedAt }),
  };
}

/** A BCP 47 tag, "en_GB" mended to "en-GB"; undefined when the page gives none that is well formed. */
function readLang(page: Document, node: JsonLdNode | undefined): string | undefined {
  const candidates = [
    page.documentElement?.getAttribute('lang') ??
      page.documentElement?.getAttribute('xml:lang') ??
      '',
    page.querySelector('h1')?.closest('[lang]')?.getAttribute('lang') ?? '',
    textOf(node?.['inLanguage']),
    metaContent(page, ['content-language', 'og:locale', 'language']),
    page.querySelector('meta[http-equiv="content-language" i]')?.getAttribute('content') ?? '',
  ];
  const tags = candidates.map((candidate) => candidate.trim().replaceAll('_', '-'));
  return tags.find((tag) => /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/iu.test(tag));
}

function readDirection(page: Document, lang: string | undefined): 'ltr' | 'rtl' | undefined {
  const stated = (
    page.documentElement?.getAttribute('dir') ??
    page.querySelector('body')?.getAttribute('dir') ??
    page.querySelector('h1')?.closest('[dir]')?.getAttribute('dir') ??
    ''
  ).toLowerCase();
  if (stated === 'rtl' || stated === 'ltr') return stated;
  if (!lang) return undefined;
  return RIGHT_TO_LEFT.test(lang.toLowerCase()) ? 'rtl' : 'ltr';
}
