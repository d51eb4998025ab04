import { i18n } from '../utils/i18n.ts';
import type { Article } from '../utils/article.ts';
import type { Digest, DigestLength } from '../utils/digest.ts';
import type { Entity, EntityKind } from '../utils/entities/recognise-entities.ts';

/** As `digest.ts` has it: at most so many bullets. */
const BULLETS = { short: 3, medium: 5, long: 7 } as const satisfies Record<DigestLength, number>;

/** An invented story in the interface's language, to show what settings do. */
export function sampleDigest(length: DigestLength, kinds: readonly EntityKind[]): Digest {
  const sentences = [
    i18n.t('sample.first'),
    i18n.t('sample.second'),
    i18n.t('sample.third'),
    i18n.t('sample.fourth'),
    i18n.t('sample.fifth'),
    i18n.t('sample.sixth'),
    i18n.t('sample.seventh'),
  ];
  const lang = i18n.t('languageTag');
  const article: Article = {
    headline: i18n.t('sample.headline'),
    lang,
    access: 'full',
    publisherPoints: [],
    blocks: sentences.map((text) => ({ kind: 'paragraph', text, origin: 'page' })),
  };
  const bullets = sentences.slice(0, BULLETS[length]).map((text, block) => ({
    text,
    origin: 'quoted' as const,
    sources: [{ block, start: 0, end: text.length }],
  }));
  const entities = [
    entityIn(sentences, 'person', i18n.t('sample.person')),
    entityIn(sentences, 'organisation', i18n.t('sample.organisation')),
    entityIn(sentences, 'place', i18n.t('sample.place')),
    entityIn(sentences, 'other', i18n.t('sample.other')),
  ];
  return { article, bullets, entities: entities.filter(({ kind }) => kinds.includes(kind)) };
}

function entityIn(sentences: readonly string[], kind: EntityKind, name: string): Entity {
  const mentions = sentences.flatMap((sentence, block) => {
    const start = sentence.indexOf(name);
    return start === -1 ? [] : [{ block, start, end: start + name.length, text: name }];
  });
  return { name, kind, aliases: [], salience: 1, mentions };
}
