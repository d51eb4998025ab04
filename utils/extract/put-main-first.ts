import { normalise, shareOfWords } from './normalise.ts';
import { pathParts } from './path-parts.ts';
import type { PageFacts, Story } from './story.ts';
import { unclobbered } from './unclobbered.ts';

/** The story that the page's address, canonical link and titles speak of first, the others as the page has them. */
export function putMainFirst(stories: Story[], facts: PageFacts): Story[] {
  const scores = stories.map((story) => score(story, facts));
  const main = scores.indexOf(Math.max(...scores));
  return [stories[main]!, ...stories.filter((_story, index) => index !== main)];
}

/** Share of an address's words from which it speaks of a headline. */
const SAME_STORY = 0.5;

/**
 * How much speaks for a story. The address counts most, since pages that load stories as one
 * scrolls change it, then the canonical link and the titles, which they often leave as they were;
 * what the reader looks at decides where none of them tells.
 */
function score(story: Story, { url, canonical, titles }: PageFacts): number {
  const { headline } = story;
  const inTitles = titles.map((title) =>
    normalise(title) === normalise(headline) ? 1 : shareOfWords(headline, title) * 0.9,
  );
  return (
    2 * shareInAddress(url, headline) +
    shareInAddress(canonical, headline) +
    Math.max(0, ...inTitles) +
    (isInView(story) ? 0.1 : 0)
  );
}

function shareInAddress(address: string, headline: string): number {
  const slug = decodeSlug(address);
  const share = slug === '' ? 0 : shareOfWords(slug, headline);
  return share >= SAME_STORY ? share : 0;
}

/** The words of an address's last part that has some: "/news/2026/ferry-sails-again-12" → "ferry sails again". */
function decodeSlug(url: string): string {
  const parts = pathParts(url).filter((part) => /\p{L}{3}[-_]\p{L}{2}/u.test(part));
  return (parts.at(-1) ?? '')
    .replace(/\.\w+$/u, '')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
}

/** Whether a story covers the middle of the window, where the reader looks. */
function isInView({ lines }: Story): boolean {
  const [first, last] = [lines[0], lines.at(-1)];
  const view = first?.element.ownerDocument.defaultView;
  if (!first || !last || !view) return false;
  const { top } = unclobbered(first.element, 'getBoundingClientRect')();
  const { bottom } = unclobbered(last.element, 'getBoundingClientRect')();
  const middle = view.innerHeight / 2;
  return top <= middle && middle <= bottom;
}
