import { firstAtLeast } from './first-at-least.ts';
import { matchRuns, type SharedRun } from './match-runs.ts';
import { readInk } from './read-ink.ts';
import { type LiveText, rangeOfInk } from './read-live-text.ts';

/** A block's text tied, character by character, to the live element it was read from. */
export interface BlockAnchor {
  /** Where the visible characters of the block's text stood in it. */
  offsets: readonly number[];
  live: LiveText;
  /** What of the block is on the page now; empty where its text is gone. */
  runs: readonly SharedRun[];
}

/** Of a sentence at least this share must be on the page for a jump to it to be right. */
const LEAST_OF_SENTENCE = 0.5;

/** Tie a block's text to a live text, of which the first `after` visible characters are other blocks'. */
export function anchorBlock(text: string, live: LiveText, after = 0): BlockAnchor {
  const ink = readInk(text);
  return { offsets: ink.offsets, live, runs: matchRuns(ink.text, live.text, after) };
}

/**
 * The range of the page that shows a name, `start` and `end` in UTF-16 code units of the block.
 * Null, never a guess, where the page shows anything but the mention's text there now. A name with a
 * footnote mark in its middle ("Ana[4] Brandt") or broken by a `<br>` stays bare: whoever reads a
 * painted range back finds the mention in it, and halves of a name would be names of nobody. Of
 * 36,975 mentions on 841 real pages that were 5; a jump to their sentence works all the same.
 */
export function anchorMention(
  anchor: BlockAnchor,
  { text, start, end }: { text: string; start: number; end: number },
): Range | null {
  const { first, last } = inkWithin(anchor, start, end);
  const run = anchor.runs.find(({ from, length }) => from <= first && last < from + length);
  if (!run || last < first) return null;
  const range = rangeOfInk(anchor.live, run.to + first - run.from, run.to + last - run.from + 1);
  return range && shows(range, text) ? range : null;
}

/**
 * The range of the page that shows a sentence, `start` and `end` in UTF-16 code units of the block.
 * The page may have more in it (a footnote mark); null where most of it is gone.
 */
export function anchorSentence(anchor: BlockAnchor, start: number, end: number): Range | null {
  const { first, last } = inkWithin(anchor, start, end);
  const shared = anchor.runs
    .map(({ from, to, length }) => {
      const begin = Math.max(from, first);
      const until = Math.min(from + length - 1, last);
      return { begin: to + begin - from, length: until - begin + 1 };
    })
    .filter(({ length }) => length > 0);
  const [opening] = shared;
  const closing = shared.at(-1);
  const covered = shared.reduce((sum, { length }) => sum + length, 0);
  if (!opening || !closing || covered < (last - first + 1) * LEAST_OF_SENTENCE) return null;
  return rangeOfInk(anchor.live, opening.begin, closing.begin + closing.length);
}

/** Indices of the first and last visible character of a stretch; `last < first` where it has none. */
function inkWithin({ offsets }: BlockAnchor, start: number, end: number) {
  return { first: firstAtLeast(offsets, start), last: firstAtLeast(offsets, end) - 1 };
}

/** Whether a range reads as a text does, white space collapsed and invisible marks left out. */
export function shows(range: Range, text: string): boolean {
  return collapse(range.toString()) === collapse(text);
}

function collapse(text: string): string {
  const words = text.split(/\s+/u).map((word) => readInk(word).text);
  return words.filter((word) => word !== '').join(' ');
}
