import type { Article, Span } from '../utils/article.ts';
import type { Entity } from '../utils/entities/recognise-entities.ts';

/**
 * The mention that press number `pressed` (from 0) shows: each in turn, then the first again.
 * Undefined where the page shows none of them.
 */
export function nextMention(
  { mentions }: Entity,
  article: Article,
  pressed: number,
): Span | undefined {
  const shown = mentions.filter(({ block }) => article.blocks[block]?.origin === 'page');
  const mention = shown[pressed % shown.length];
  return mention && { block: mention.block, start: mention.start, end: mention.end };
}
