import type { Article, Span } from './article.ts';
import { wordSegmenter } from './word-segmenter.ts';

/** Words a link names at either end of a passage: enough to be found, few enough to survive an edit. */
const END_WORDS = 4;
/** Words of context before a passage that stands on the page twice. */
const PREFIX_WORDS = 3;

/**
 * The address that opens a page at a passage of its article, lit by the browser itself
 * (https://wicg.github.io/scroll-to-text-fragment/).
 *
 * The directive is `text=[before-,]first words[,last words]`. Browsers take the first place where
 * it fits, so the first words grow until nothing the article shows before them reads the same;
 * where even the whole passage does (a key point repeated word for word), the words before it tell
 * the two apart.
 *
 * Undefined for what cannot be opened: an address that is not http(s), a passage read from the
 * page's data alone, or one without words.
 */
export function linkToPassage(url: string, article: Article, passage: Span): string | undefined {
  const block = article.blocks[passage.block];
  if (!/^https?:/i.test(url) || block?.origin !== 'page') return undefined;
  const text = block.text.slice(passage.start, passage.end);
  const words = wordsOf(text, article.lang);
  if (words.length === 0) return undefined;

  const before = fold([...textAbove(article, passage.block), block.text.slice(0, passage.start)]);
  const first = growUntil(words.length, END_WORDS, (count) => {
    return !before.includes(fold([phrase(text, words.slice(0, count))]));
  });
  const directive =
    first === undefined
      ? termsInContext(article, passage, text.slice(0, words.at(-1)?.end))
      : rangeTerms(text, words, first);
  const [page = url] = url.split(':~:', 1);
  return `${page}${page.includes('#') ? '' : '#'}:~:text=${directive.join(',')}`;
}

interface Word {
  start: number;
  end: number;
}

/** The words of a text by Unicode's rules, as browsers find the borders a term has to respect. */
function wordsOf(text: string, lang: string | undefined): Word[] {
  return Array.from(wordSegmenter(lang).segment(text))
    .filter(({ isWordLike }) => isWordLike)
    .map(({ index, segment }) => ({ start: index, end: index + segment.length }));
}

/** From the first word's start to the last one's end: quotation marks and stops around them stay outside. */
function phrase(text: string, words: readonly Word[]): string {
  return text.slice(words[0]?.start, words.at(-1)?.end);
}

/** What stands above a block and could be taken for it. */
function textAbove(article: Article, block: number): string[] {
  const { headline, standfirst = '', publisherPoints, blocks } = article;
  const above = blocks.slice(0, block).map(({ text }) => text);
  return [headline, standfirst, ...publisherPoints, ...above];
}

/** Browsers compare without regard to case; a line break keeps a phrase from running over two texts. */
function fold(texts: readonly string[]): string {
  return texts.join('\n').toLowerCase();
}

/** The smallest count from `from` on, and at most `most`, that will do; undefined where none does. */
function growUntil(
  most: number,
  from: number,
  willDo: (count: number) => boolean,
): number | undefined {
  for (let count = Math.min(from, most); count <= most; count += 1) {
    if (willDo(count)) return count;
  }
  return undefined;
}

/** The first words and, of a passage too long to name whole, the last ones, these too found first at their own place. */
function rangeTerms(text: string, words: readonly Word[], first: number): string[] {
  const rest = words.slice(first);
  const remainder = fold([phrase(text, rest)]);
  const last = growUntil(rest.length, END_WORDS, (count) => {
    const ending = fold([phrase(text, rest.slice(-count))]);
    return remainder.indexOf(ending) === remainder.length - ending.length;
  });
  // A range saves nothing where its two ends meet.
  if (last === undefined || last === rest.length) return [encodeTerm(phrase(text, words))];
  return [phrase(text, words.slice(0, first)), phrase(text, rest.slice(-last))].map(encodeTerm);
}

/**
 * A passage after the words just before it, in its own block or the one above. Between the two only
 * white space may stand, so both keep their punctuation: "on 3 May.-,“We sail".
 */
function termsInContext(article: Article, { block, start }: Span, passage: string): string[] {
  const own = article.blocks[block]?.text.slice(0, start) ?? '';
  const above = article.blocks[block - 1]?.text ?? '';
  const term = encodeTerm(passage.trimStart());
  for (const text of [own, above]) {
    const [first] = wordsOf(text, article.lang).slice(-PREFIX_WORDS);
    if (first) return [`${encodeTerm(text.slice(first.start).trimEnd())}-`, term];
  }
  return [term];
}

/** Percent-encode a term. The dash marks context in a directive and must be encoded as well. */
function encodeTerm(term: string): string {
  return encodeURIComponent(term.toWellFormed()).replaceAll('-', '%2D');
}
