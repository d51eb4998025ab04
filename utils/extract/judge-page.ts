import type { RefusalReason } from './extraction.ts';
import { isProse, linkShare } from './measure-prose.ts';
import type { Line } from './read-lines.ts';

/** What a page is judged by. */
export interface PageSigns {
  /** The body found, and all lines that the page shows. */
  body: Line[];
  shown: Line[];
  url: string;
  /** og:type, lower case; '' when the page has none. */
  type: string;
  hasArticleData: boolean;
  hasDate: boolean;
  hasByline: boolean;
  hasPassword: boolean;
}

/** Characters of a page below which it is empty, whatever they say. */
const EMPTY_CHARS = 80;

/** Characters of prose below which nothing is left to summarise. */
const MIN_PROSE_CHARS = 200;

/** Score from which a page is an article. Set on 350 pages of seven types: see the README's figures. */
const MIN_SCORE = 3;

/** Why a page is no article; undefined when it is one. */
export function judgePage(signs: PageSigns): RefusalReason | undefined {
  const { body, shown } = signs;
  if (charsOf(shown) < EMPTY_CHARS) return 'empty-page';
  const prose = charsOf(body.filter(isProse)) * weightOf(body);
  if (signs.hasPassword && prose < MIN_WALLED_CHARS) return 'log-in-wall';
  if (prose < MIN_PROSE_CHARS && !(signs.hasArticleData && prose >= MIN_PROSE_CHARS / 2)) return 'not-an-article';
  return scoreOf(signs, prose) < MIN_SCORE ? 'not-an-article' : undefined;
}

/** Characters of prose up to which a page with a password field is the wall and not the story behind it. */
const MIN_WALLED_CHARS = 1200;

/** How much of an article a page has. */
export function scoreOf({ body, shown, url, type, hasArticleData, hasDate, hasByline }: PageSigns, prose: number): number {
  const links = shown.reduce((sum, { linkChars }) => sum + linkChars, 0) / Math.max(1, charsOf(shown));
  const own = charsOf(body) / Math.max(1, charsOf(shown));
  const long = body.filter((line) => isProse(line) && line.text.length > 140).length;
  const linked = body.filter((line) => linkShare(line) > 0.6).length / Math.max(1, body.length);
  let score = Math.min(2, prose / 1500) + Math.min(1.5, long / 5) + own * 2 - links * 1.5 - linked * 2;
  if (hasArticleData) score += 1.5;
  if (type === 'article') score += 0.7;
  if (/product|profile|website|object/u.test(type)) score -= 0.5;
  if (hasDate) score += 0.7;
  if (hasByline) score += 0.5;
  if (isFrontPath(url)) score -= 2;
  return score;
}

/** The address of a site or of a section, not of a story. */
function isFrontPath(url: string): boolean {
  return /^https?:\/\/[^/]+\/?(?:index\.\w+)?(?:[?#].*)?$/u.test(url);
}

function charsOf(lines: Line[]): number {
  return lines.reduce((sum, { text }) => sum + text.length, 0);
}

/** Scripts without spaces say as much in half the characters. */
function weightOf(lines: Line[]): number {
  const sample = lines.slice(0, 20).map(({ text }) => text).join('');
  const dense = sample.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu)?.length ?? 0;
  return dense > sample.length / 3 ? 2 : 1;
}
