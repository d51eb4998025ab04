import type { Line } from './read-lines.ts';

/** What is known of a story when its lines are cleaned. */
export interface StoryFacts {
  headline: string;
  standfirst?: string;
  byline?: string;
  siteName?: string;
  /** Whether a line stands where the story's paragraphs stand. */
  isBody: (line: Line) => boolean;
  /** Whether a line stands over the headline: a section, a ribbon. */
  isOverHeadline: (line: Line) => boolean;
}

/** Where a line stands: its index, all lines, the first and the last line of prose. */
export interface Place {
  index: number;
  lines: Line[];
  firstProse: number;
  lastProse: number;
  facts: StoryFacts;
  /** The lines of boxes in which the publisher speaks of itself. */
  boxed: Set<Line>;
  /** The items of lists that lead elsewhere. */
  leading: Set<Line>;
  /** The lines that begin alike and go on in a link. */
  signposts: Set<Line>;
}
