import type { Block } from '../article.ts';
import { anchorBlock, type BlockAnchor } from './anchor-block.ts';
import { type LiveText, readLiveText } from './read-live-text.ts';

/**
 * Tie each block of an article to its live element; null where a block has none, or its element has
 * left the page. Blocks of one element (paragraphs parted by `<br>`) are looked for one after another.
 */
export function anchorArticle(
  blocks: readonly Block[],
  ties: readonly (Element | null)[],
): (BlockAnchor | null)[] {
  const seen = new Map<Element, { live: LiveText; after: number }>();
  return blocks.map(({ text }, index) => {
    const element = ties[index];
    if (!element?.isConnected) return null;
    const { live, after } = seen.get(element) ?? { live: readLiveText(element), after: 0 };
    const anchor = anchorBlock(text, live, after);
    const last = anchor.runs.at(-1);
    seen.set(element, { live, after: last ? last.to + last.length : after });
    return anchor;
  });
}
