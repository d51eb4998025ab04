/**
 * The words of the product's data, shared by every stage (the field's own: schema.org
 * NewsArticle, Readability). All of it is plain JSON: it crosses from page to worker to popup.
 * Offsets and lengths are UTF-16 code units, as everywhere in JavaScript.
 */

/** What a block is, as a reader sees it. */
export type BlockKind = 'paragraph' | 'heading' | 'quotation' | 'list-item' | 'preformatted';

/** Where a block's text was read: the page itself, its JSON-LD `articleBody`, or what a reader selected on it. */
export type BlockOrigin = 'page' | 'json-ld' | 'selection';

/** One paragraph-like piece of an article: plain text, white space collapsed, never empty. */
export interface Block {
  kind: BlockKind;
  text: string;
  origin: BlockOrigin;
}

/** Whether the body is the whole story, the part a publisher shows this reader, or the beginning of one too long to be read at once. */
export type Access = 'full' | 'visible-part' | 'beginning';

/** One story, as extraction found it. */
export interface Article {
  /** The headline as the reader sees it first. */
  headline: string;
  standfirst?: string;
  byline?: string;
  /** ISO 8601. */
  publishedAt?: string;
  siteName?: string;
  /** BCP 47, such as "en" or "ar-SA". */
  lang?: string;
  dir?: 'ltr' | 'rtl';
  access: Access;
  /** The publisher's own points, word for word; not part of the blocks. */
  publisherPoints: string[];
  blocks: Block[];
}

/** A stretch of one block's text: `block` is its index in the article, `end` is exclusive. */
export interface Span {
  block: number;
  start: number;
  end: number;
}
