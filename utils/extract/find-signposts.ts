import { normalise } from './normalise.ts';
import type { Line } from './read-lines.ts';
import { unclobbered } from './unclobbered.ts';

/** Characters of the words before a link that several lines can have in common. */
const MIN_LABEL_CHARS = 3;
const MAX_LABEL_CHARS = 60;

/** Characters of a link from which it is a story's title; shorter ones name a shop, a studio, a source. */
const MIN_TITLE_CHARS = 20;

/** Share of a body's lines that begin so from which they are the story: a round-up. */
const MAX_SHARE = 0.5;

/**
 * The lines of a story that point to the site's other stories, in whatever language: the same few
 * words, then a title in a link to the end ("Hierzu: <a>The ferry that would not float</a>"), more
 * than once.
 */
export function findSignposts(lines: Line[]): Set<Line> {
  const labelled = Map.groupBy(lines, labelOf);
  labelled.delete('');
  const alike = [...labelled.values()].filter((own) => own.length > 1).flat();
  return new Set(alike.length > lines.length * MAX_SHARE ? [] : alike);
}

/** The words before the title of another story that a line ends with; '' when it ends otherwise. */
function labelOf({ text, element, linkChars }: Line): string {
  if (linkChars < MIN_TITLE_CHARS) return '';
  const link = unclobbered(element, 'querySelector')('a[href]');
  const title = (link?.textContent ?? '').replace(/\s+/gu, ' ').trim();
  const at = text.length - title.length;
  if (!link || title.length < MIN_TITLE_CHARS || !text.endsWith(title)) return '';
  if (at < MIN_LABEL_CHARS || at > MAX_LABEL_CHARS || /[.!…。۔।]$/u.test(title)) return '';
  return isOnSite(link) ? normalise(text.slice(0, at)) : '';
}

/** Whether a link leads to another page of its own site. */
function isOnSite(link: Element): boolean {
  const href = unclobbered(link, 'getAttribute')('href') ?? '';
  const { baseURI } = link;
  if (href.startsWith('#') || !URL.canParse(href, baseURI)) return false;
  return new URL(href, baseURI).host === new URL(baseURI).host;
}
