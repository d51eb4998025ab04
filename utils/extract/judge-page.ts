import type { RefusalReason } from './extraction.ts';
import { charsOf, isProse, linkShare } from './measure-prose.ts';
import { pathParts } from './path-parts.ts';
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
  hasByline: boolean;
  hasPassword: boolean;
  headline: string;
}

/** Characters of a page below which it is empty, whatever they say. */
const EMPTY_CHARS = 80;

/** Characters of prose below which nothing is left to summarise. */
const MIN_PROSE_CHARS = 200;

/** Score from which a page is an article; see `scoreOf`. */
const MIN_SCORE = -0.75;

/** Why a page is no article; undefined when it is one. */
export function judgePage(signs: PageSigns): RefusalReason | undefined {
  const { body, shown } = signs;
  // A bare form for name and password says less than most empty pages.
  if (charsOf(shown) < EMPTY_CHARS) return signs.hasPassword ? 'log-in-wall' : 'empty-page';
  const prose = charsOf(body.filter(isProse)) * weightOf(body);
  const isWall = LOG_IN.test(signs.headline) || prose < MIN_PROSE_CHARS;
  if (signs.hasPassword && isWall && prose < MIN_WALLED_CHARS) return 'log-in-wall';
  if (prose < MIN_PROSE_CHARS && !(signs.hasArticleData && prose >= MIN_PROSE_CHARS / 2))
    return 'not-an-article';
  return scoreOf(signs, prose) < MIN_SCORE ? 'not-an-article' : undefined;
}

/** Headlines of pages that ask to log in; many stories carry a hidden form that does. */
const LOG_IN =
  /\b(?:log ?-?in|sign ?-?in|sign up|subscribe|register|create (?:an|your) account|anmelden|einloggen|registrieren|connexion|se connecter|identifiez|iniciar sesión|inicia sesión|regístrate|entrar|accedi|inloggen|logga in|logg inn|zaloguj|giriş yap)\b|войти|вход|تسجيل الدخول|ورود|登录|登錄|ログイン|로그인/iu;

/** Characters of prose up to which a page with a password field is the wall and not the story behind it. */
const MIN_WALLED_CHARS = 1200;

/**
 * How much of an article a page has. The weights are those of a logistic regression over 430 news
 * pages and 325 pages of seven types (articles, listings, collections, products, services, forums),
 * but for that of a title in the address, which was chosen on the same pages; with the threshold, 428
 * of the 430 news pages and 199 of 200 such articles pass (in sample).
 */
function scoreOf(
  { body, shown, url, type, hasArticleData, hasByline }: PageSigns,
  prose: number,
): number {
  const count = Math.max(1, body.length);
  const chars = Math.max(1, charsOf(shown));
  const share = (test: (line: Line) => boolean): number => body.filter(test).length / count;
  const linkChars = shown.reduce((sum, line) => sum + line.linkChars, 0);
  const long = body.filter((line) => isProse(line) && line.text.length > LONG_CHARS).length;
  const prices = shown.filter(({ text }) => text.length < 60 && PRICE.test(text)).length;
  return (
    -1.9 +
    (hasArticleData ? 2.1 : 0) +
    (type === 'article' ? 1.3 : 0) +
    (type.includes('product') ? -1.9 : 0) +
    (type === 'website' ? -0.6 : 0) +
    (hasByline ? 0.4 : 0) +
    (isStoryPath(url) ? 0.9 : 0) +
    (endsInTitle(url) ? 0.8 : 0) +
    0.8 * Math.min(1, prose / 1500) +
    0.4 * Math.min(1, long / 5) +
    1.8 * (charsOf(body) / chars) +
    0.4 * share(isProse) -
    0.4 * Math.min(0.6, linkChars / chars) -
    1.7 * share(({ kind }) => kind === 'list-item') -
    1.2 * share(({ kind }) => kind === 'heading') -
    1.9 * share((line) => linkShare(line) > 0.6) -
    1.9 * Math.min(1, prices / 10) -
    (isFrontPath(url) ? 2 : 0) -
    (shown.filter(({ text }) => FORUM.test(text)).length >= MIN_FORUM_LINES ? 1.5 : 0)
  );
}

/** Parts of an address behind which stories lie. */
const SECTION = /^(?:news|article|articles|story|stories|politics|world|opinion|sports?)$/iu;

/** An address such as /news/2026/ferry-sails-again: a section or a date of the news, then three words. */
function isStoryPath(url: string): boolean {
  const parts = pathParts(url).slice(0, MAX_PATH_PARTS);
  const isDate = (index: number) =>
    /^\d{4}$/u.test(parts[index] ?? '') && /^\d{1,2}$/u.test(parts[index + 1] ?? '');
  const at = parts.findIndex((part, index) => SECTION.test(part) || isDate(index));
  if (at < 0) return false;
  return parts.slice(at + (isDate(at) ? 2 : 1)).some((part) => {
    const first = part.search(/\p{L}[-_]/u);
    return first >= 0 && /[-_]./u.test(part.slice(first + 2));
  });
}

/** Parts of an address that are looked at. */
const MAX_PATH_PARTS = 40;

/** Words of an address's last part from which it is a title; names of products and services are shorter. */
const MIN_TITLE_WORDS = 4;

/** Whether an address ends in a title: "/blog/ferry-to-skarn-sails-again". */
function endsInTitle(url: string): boolean {
  const last = pathParts(url).at(-1) ?? '';
  return last.split(/[-_+]|%20/u).filter((word) => word !== '').length >= MIN_TITLE_WORDS;
}

/** Characters of a paragraph as stories have them; descriptions of products and teasers are shorter. */
const LONG_CHARS = 140;

/** Lines of a forum from which a page is one. */
const MIN_FORUM_LINES = 4;

const PRICE = /[$€£]\s?\d|\d\s?[€£]|add to (?:cart|bag|basket)/iu;

/** Lines that only a forum repeats under every post. */
const FORUM =
  /^(?:reply|quote|report|like|upvote|posts?:? ?\d[\d,.]*|joined:?.{0,30}|page \d+ of \d+|re: .*|\d+ posts?.{0,30}|top)$/iu;

/** The address of a site, a section or a search, not of a story. */
function isFrontPath(url: string): boolean {
  return /^https?:\/\/[^/]+\/?(?:index\.\w+)?(?:[?#].*)?$|^https?:\/\/[^/]+\/(?:.*\/)?(?:search|suche|recherche|buscar|busca|tags?|topics?)(?:[/?#]|$)|[?&](?:q|query|search)=/u.test(
    url,
  );
}

/** Scripts without spaces say as much in half the characters. */
function weightOf(lines: Line[]): number {
  const sample = lines
    .slice(0, 20)
    .map(({ text }) => text)
    .join('');
  const dense =
    sample.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu)
      ?.length ?? 0;
  return dense > sample.length / 3 ? 2 : 1;
}
