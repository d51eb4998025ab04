import type { Article, Block } from './article.ts';

/**
 * A body is digested up to here, in UTF-16 code units: some fifty thousand words of English. What is
 * longer is no news story but a book, or a page that means harm.
 */
export const MAX_BODY_CHARS = 300_000;

/** An article whose body is not too long: itself, or its beginning up to the last paragraph that fits. */
export function cutBody(article: Article): Article {
  let chars = 0;
  const end = article.blocks.findIndex(({ text }) => (chars += text.length) > MAX_BODY_CHARS);
  if (end < 0) return article;
  const blocks = article.blocks.slice(0, Math.max(1, end)).map(cutBlock);
  return { ...article, access: 'beginning', blocks };
}

/** A paragraph that is too long by itself ends at a white space, or where there is none at a whole character. */
function cutBlock(block: Block): Block {
  const { text } = block;
  if (text.length <= MAX_BODY_CHARS) return block;
  const space = text.lastIndexOf(' ', MAX_BODY_CHARS);
  const isPair = (text.codePointAt(MAX_BODY_CHARS - 1) ?? 0) > 0xffff;
  const end = space > 0 ? space : MAX_BODY_CHARS - (isPair ? 1 : 0);
  return { ...block, text: text.slice(0, end) };
}
