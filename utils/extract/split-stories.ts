import { isProse } from './measure-prose.ts';
import { putMainFirst } from './put-main-first.ts';
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
  return stories.length < 2 ? [] : putMainFirst(stories, facts);
}
