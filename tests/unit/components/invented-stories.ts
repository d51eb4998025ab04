import type { Article, Block } from '../../../utils/article.ts';
import type { Digest } from '../../../utils/digest.ts';
import type { Entity, EntityKind, Mention } from '../../../utils/entities/recognise-entities.ts';
import type { PageDigest } from '../../../utils/page-digest.ts';
import type { Bullet } from '../../../utils/summarise/summarise-article.ts';

/** An article of plain paragraphs, with what a test wants to say about it. */
export function articleOf(paragraphs: string[], more: Partial<Article> = {}): Article {
  return {
    headline: 'Ferry line to reopen after nine years',
    lang: 'en',
    dir: 'ltr',
    access: 'full',
    publisherPoints: [],
    blocks: paragraphs.map((text): Block => ({ kind: 'paragraph', text, origin: 'page' })),
    ...more,
  };
}

/** A bullet that quotes a block whole. */
export function quote(article: Article, block: number): Bullet {
  const text = article.blocks[block]?.text ?? '';
  return { text, sources: [{ block, start: 0, end: text.length }], origin: 'quoted' };
}

/** An entity with a mention wherever the article has its name or an alias, longer forms first. */
export function entityOf(
  article: Article,
  kind: EntityKind,
  name: string,
  { aliases = [], role }: { aliases?: string[]; role?: string } = {},
): Entity {
  const anyForm = new RegExp([name, ...aliases].join('|'), 'g');
  const mentions = article.blocks.flatMap(({ text }, block) =>
    Array.from(text.matchAll(anyForm), ({ 0: form, index }): Mention => ({
      block,
      start: index,
      end: index + form.length,
      text: form,
    })),
  );
  return { name, kind, aliases, salience: 0.5, mentions, ...(role === undefined ? {} : { role }) };
}

const harbour = articleOf(
  [
    'HALVIK: The Norrland Ferry Board will reopen the line between Halvik and Strand on 3 May, its director Marta Elling said on Monday.',
    'Elling said two electric ships had been ordered from Tessmar Yards for 48 million kroner.',
    'The line closed nine years ago, when the Halvik bridge took most of its passengers.',
    'The bridge has been shut to lorries since January, and the Norrland Ferry Board expects 2,000 of them a day.',
  ],
  {
    siteName: 'The Halvik Courier',
    byline: 'Ines Dahl',
    publishedAt: '2026-03-02',
    publisherPoints: ['Two electric ships will serve the line', 'Tickets go on sale in April'],
  },
);

export const harbourDigest: Digest = {
  article: harbour,
  bullets: [quote(harbour, 0), quote(harbour, 1), quote(harbour, 3)],
  entities: [
    entityOf(harbour, 'organisation', 'Norrland Ferry Board'),
    entityOf(harbour, 'person', 'Marta Elling', { aliases: ['Elling'], role: 'director' }),
    entityOf(harbour, 'place', 'Halvik'),
    entityOf(harbour, 'place', 'Strand'),
    entityOf(harbour, 'organisation', 'Tessmar Yards'),
  ],
};

const school = articleOf(
  ['Pupils of Brenn School planted 300 oaks on Tuesday.', 'The mayor of Brenn called it a start.'],
  { headline: 'School plants a wood', access: 'visible-part' },
);

export const schoolDigest: Digest = {
  article: school,
  bullets: [quote(school, 0)],
  entities: [entityOf(school, 'organisation', 'Brenn School'), entityOf(school, 'place', 'Brenn')],
};

const water = articleOf(
  [
    'الرستن: أعلنت بلدية الرستن أن محطة المياه الجديدة ستبدأ العمل يوم الأحد المقبل.',
    'وقالت المهندسة سلمى الحداد إن المحطة ستغذي أربعين ألف بيت.',
  ],
  { headline: 'محطة مياه جديدة تبدأ العمل الأحد', lang: 'ar', dir: 'rtl', siteName: 'بريد الرستن' },
);

export const waterDigest: Digest = {
  article: water,
  bullets: [quote(water, 0), quote(water, 1)],
  entities: [entityOf(water, 'person', 'سلمى الحداد'), entityOf(water, 'place', 'الرستن')],
};

/** A page of these stories, the first one shown. */
export function pageOf(...digests: Digest[]): PageDigest {
  return { url: 'https://courier.example/ferry', digests, current: 0 };
}
