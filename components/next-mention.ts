import type { Article } from '../utils/article.ts';
import type { Entity, Mention } from '../utils/entities/recognise-entities.ts';

/** The mention that the press number `pressed` (from 0) shows: each in turn, then the first again; none where the page shows no mention. */
export function nextMention(
  entity: Entity,
  article: Article,
  pressed: number,
): Mention | undefined {
  const shown = entity.mentions.filter(({ block }) => article.blocks[block]?.origin === 'page');
  return shown[pressed % shown.length];
}
