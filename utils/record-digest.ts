import type { Access } from './article.ts';
import type { Digest } from './digest.ts';
import type { EntityKind } from './entities/recognise-entities.ts';
import { linkToPassage } from './text-fragment.ts';

/** A digest that stands without its article's text: what a file and the history hold (docs/export.md). */
export interface DigestRecord {
  /** Address of the page. */
  url: string;
  headline: string;
  siteName?: string | undefined;
  byline?: string | undefined;
  /** ISO 8601. */
  publishedAt?: string | undefined;
  /** BCP 47. */
  lang?: string | undefined;
  dir?: 'ltr' | 'rtl' | undefined;
  access: Access;
  bullets: RecordedBullet[];
  /** The publisher's own points, word for word. */
  publisherPoints: string[];
  names: RecordedName[];
}

export interface RecordedBullet {
  text: string;
  origin: 'quoted' | 'shortened';
  /** Opens the page at the sentence it came from, where the page shows one. */
  link?: string | undefined;
}

export interface RecordedName {
  name: string;
  kind: EntityKind;
  role?: string | undefined;
  aliases: string[];
  /** How often the story names it. */
  mentions: number;
}

/** Take down a digest of the page at `url`; its article's text stays behind. */
export function recordDigest({ article, bullets, entities }: Digest, url: string): DigestRecord {
  const { headline, siteName, byline, publishedAt, lang, dir, access, publisherPoints } = article;
  return {
    url,
    headline,
    siteName,
    byline,
    publishedAt,
    lang,
    dir,
    access,
    bullets: bullets.map(({ text, origin, sources: [source] }) => ({
      text,
      origin,
      link: source && linkToPassage(url, article, source),
    })),
    publisherPoints,
    names: entities.map(({ name, kind, role, aliases, mentions }) => ({
      name,
      kind,
      role,
      aliases,
      mentions: mentions.length,
    })),
  };
}
