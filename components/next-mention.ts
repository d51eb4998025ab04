import type { Article, Span } from '../utils/article.ts';
import type { Entity } from '../utils/entities/recognise-entities.ts';

/**
 * The mention after `from`, or before it, around the ends; the first where `from` is no mention of
 * the name. Undefined where the page shows none.
 */
export function nextMention(
  { mentions }: Entity,
  article: Article,
  from: Span | undefined,
  way: 1 | -1,
): Span | undefined {
  const onPage = mentions.filter(({ block }) => article.blocks[block]?.origin === 'page');
  const at = onPage.findIndex((mention) => from !== undefined && isSameSpan(mention, from));
  const mention = at < 0 ? onPage[0] : onPage.at((at + way) % onPage.length);
  return mention && { block: mention.block, start: mention.start, end: mention.end };
}

/** Whether two spans are the same stretch of an article. */
export function isSameSpan(a: Span, b: Span): boolean {
  return a.block === b.block && a.start === b.start && a.end === b.end;
}
