import { isProse } from './measure-prose.ts';
import type { Line } from './read-lines.ts';

/** One of several stories on a page. */
export interface Story {
  headline: string;
  /** The live elements that hold the story and nothing of another; empty when it is flat among the others' lines. */
  roots: Element[];
  /** The story's lines, of all that the page shows. */
  lines: Line[];
}

/** What a page says of itself as a whole. */
export interface PageFacts {
  /** Its address, without fragment. */
  url: string;
  /** The address that it gives as its own; '' when it gives none. */
  canonical: string;
  /** What it calls its story: JSON-LD, og:title, twitter:title, <title>. */
  titles: string[];
  /** Whether it says that it is a live blog, whose entries are no stories. */
  isLive: boolean;
}

/** Stories that a page puts one after the other at most; more containers of a shape are a list or a live blog. */
export const MAX_STORIES = 12;

/** Characters and paragraphs of prose from which something is a story and not the teaser of one. */
const MIN_STORY_CHARS = 250;
const MIN_STORY_PARAGRAPHS = 2;

/** Whether lines hold enough prose to be a story of their own. */
export function isStoryLong(lines: Line[]): boolean {
  const prose = lines.filter(isProse);
  return (
    prose.length >= MIN_STORY_PARAGRAPHS &&
    prose.reduce((sum, { text }) => sum + text.length, 0) >= MIN_STORY_CHARS
  );
}
