import { isProse } from './measure-prose.ts';
import { normalise, shareOfWords } from './normalise.ts';
import type { Line } from './read-lines.ts';
import { splitContainers } from './split-containers.ts';
import { splitFlat } from './split-flat.ts';
import type { PageFacts, Story } from './story.ts';

/**
 * Tell the stories of a page apart, the main one first; empty when the page has one story or none
 * that can be told. `lines` are all lines of the page, `clean` those that preparation left.
 */
export function splitStories(lines: Line[], clean: Line[], facts: PageFacts): Story[] {
  if (facts.isLive || clean.filter(isProse).length < 4) return [];
  const stories = splitContainers(lines, clean, facts) ?? splitFlat(lines, clean, facts) ?? [];
  return stories.length < 2 ? [] : mainFirst(stories, facts);
}

/** The story that the address and the page's titles speak of first, the others as the page has them. */
function mainFirst(stories: Story[], facts: PageFacts): Story[] {
  const scores = stories.map((story) => score(story, facts));
  const main = scores.indexOf(Math.max(...scores));
  return [stories[main]!, ...stories.filter((_story, index) => index !== main)];
}

/** How much of the page's address and titles a headline has; the address counts most: pages that load stories as one scrolls change it. */
function score({ headline }: Story, { url, titles }: PageFacts): number {
  const slug = decodeSlug(url);
  const inAddress = slug === '' ? 0 : shareOfWords(slug, headline);
  const inTitles = titles.map((title) =>
    normalise(title) === normalise(headline) ? 1 : shareOfWords(headline, title) * 0.9,
  );
  return (inAddress >= 0.5 ? inAddress * 2 : 0) + Math.max(0, ...inTitles);
}

/** The words of an address's last part that has some: "/news/2026/ferry-sails-again-12" → "ferry sails again". */
function decodeSlug(url: string): string {
  const path = /^https?:\/\/[^/]+(\/[^?#]*)/u.exec(url)?.[1] ?? '';
  const parts = path.split('/').filter((part) => /\p{L}{3,}[-_]\p{L}{2,}/u.test(part));
  return (parts.at(-1) ?? '')
    .replace(/\.\w+$/u, '')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
}
