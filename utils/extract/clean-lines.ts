import type { Removal } from './extraction.ts';
import { findBoxes } from './find-boxes.ts';
import { findLinkLists } from './find-link-lists.ts';
import { findSignposts } from './find-signposts.ts';
import { isCredit, isLabel } from './furniture-phrases.ts';
import { isDateLine } from './is-date-line.ts';
import {
  isAboveStory,
  isBelowStory,
  isBiography,
  isBylineLine,
  isOrphan,
  isStray,
} from './is-outside-story.ts';
import { isRepeat, repeatsHeadline } from './is-repeat.ts';
import type { Place, StoryFacts } from './line-place.ts';
import { charsOf, isProse } from './measure-prose.ts';
import { isAllLinks, isNoticeOrItsHeading, pointsElsewhere } from './points-elsewhere.ts';
import type { Line } from './read-lines.ts';

/** One step of the clean-up: which of the lines go, and why. It sees the lines that the steps before it left. */
interface CleaningStep {
  step: string;
  reason: string;
  goes: (line: Line, at: Place) => boolean;
  /** Share of the story's characters up to which it may take lines, when other than for most. */
  upToShare?: number;
}

/** What goes from the lines that Readability chose, in this order. */
const STEPS: CleaningStep[] = [
  {
    step: 'separators',
    reason: 'stars or lines, no words',
    goes: (line) => !/[\p{L}\p{N}]/u.test(line.text),
  },
  {
    step: 'headline-again',
    reason: 'the headline or standfirst, kept as fields of their own',
    goes: repeatsHeadline,
  },
  {
    step: 'boxes',
    reason: 'a box in which the publisher asks for something',
    goes: (line, { boxed }) => boxed.has(line),
    upToShare: 0.8,
  },
  {
    step: 'labels',
    reason: 'a label of the page, such as "Advertisement" or "Read next"',
    goes: (line) => isLabel(line.text),
  },
  {
    step: 'pointers',
    reason: 'points to another story or asks to follow, sign up or buy',
    goes: (line, { signposts }) => pointsElsewhere(line) || signposts.has(line),
  },
  {
    step: 'notices',
    reason: 'the publisher on its rights, offers or origin of the text',
    goes: isNoticeOrItsHeading,
  },
  {
    step: 'signatures',
    reason: 'who posted what the story quotes, and when',
    goes: (line) => POSTED.test(line.text),
  },
  {
    step: 'credits',
    reason: 'the caption or credit of a picture',
    goes: (line) => line.text.length <= 400 && isCredit(line.text),
    // A short story with a gallery: no sentence of a story ends in "(Ann Lee / AFP)".
    upToShare: 0.5,
  },
  { step: 'dates', reason: 'when it was published, kept as a field of its own', goes: isDateLine },
  { step: 'bylines', reason: 'who wrote it, kept as a field of its own', goes: isBylineLine },
  { step: 'links', reason: 'nothing but links', goes: isAllLinks },
  {
    step: 'link-lists',
    reason: 'a list of titles that lead elsewhere, or of what an offer holds',
    goes: (line, { leading }) => leading.has(line),
  },
  { step: 'repeats', reason: 'said once already', goes: isRepeat },
  {
    step: 'strays',
    reason: 'a caption or name outside the paragraphs of the story',
    goes: isStray,
  },
  { step: 'top', reason: 'between headline and story, and no sentence', goes: isAboveStory },
  { step: 'biographies', reason: 'who wrote it, not what happened', goes: isBiography },
  { step: 'tail', reason: 'after the story, and no sentence', goes: isBelowStory },
  { step: 'orphans', reason: 'a heading with nothing under it', goes: isOrphan },
];

/** Under a post that a story quotes: "— Ann Lee (@annlee) July 18, 2026". */
const POSTED = /^[—–-] .{1,80} \(@[\w.-]{1,40}\)(?: .{4,40})?$/u;

/** The lines of a story without what is no part of it, and the log of what went; the steps named in `without` are left out. */
export function cleanLines(
  lines: Line[],
  facts: StoryFacts,
  without: ReadonlySet<string>,
): { lines: Line[]; removed: Removal[] } {
  const removed: Removal[] = [];
  const boxed = findBoxes(lines);
  const leading = findLinkLists(lines);
  const signposts = findSignposts(lines);
  let left = lines;
  for (const { step, reason, goes, upToShare = MAX_SHARE_OF_STEP } of STEPS) {
    if (without.has(step)) continue;
    const firstProse = left.findIndex(isProse);
    const lastProse = left.findLastIndex(isProse);
    const all = left;
    const going = all.filter((line, index) =>
      goes(line, { index, lines: all, firstProse, lastProse, facts, boxed, leading, signposts }),
    );
    if (charsOf(going) > charsOf(all) * upToShare) continue;
    removed.push(...going.map(({ text }) => ({ step, reason, text })));
    const gone = new Set(going);
    left = all.filter((line) => !gone.has(line));
  }
  return { lines: left, removed };
}

/** Share of a story's characters up to which a step may take lines; one that would take more has mistaken the story for its kind. */
const MAX_SHARE_OF_STEP = 0.25;
