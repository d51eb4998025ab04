import type { Article } from './article.ts';

/** Whether an article is what a reader selected: it has no place in the page to jump to. */
export function isSelection({ blocks }: Article): boolean {
  return blocks.some(({ origin }) => origin === 'selection');
}
