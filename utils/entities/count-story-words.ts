import { Casing, type WordInfo } from './describe-word.ts';

const TITLES = new Set(
  'mr mrs ms dr gen prof sir lady president minister sen senator gov governor rep judge justice sheikh king queen prince princess captain capt lt col'.split(
    ' ',
  ),
);

const LOWER = 1;
/** Capitalised where no sentence begins. */
const CAPITAL = 2;
/** After "Mr", "Dr", "President": somebody's name. */
const TITLED = 4;
const TOTAL = 8; // the unit of the count above those bits
const MOST = 4; // more uses than this say no more

/**
 * How one story, of so many word forms, uses its words throughout: by `lowerId`, a number below 64 with a bit
 * for each way of use, and how often.
 */
export function countStoryWords(words: readonly WordInfo[], forms: number): Uint8Array {
  const ways = new Uint8Array(forms);
  const totals = new Uint8Array(forms);
  for (let i = 0; i < words.length; i++) {
    const { casing, lowerId, capital } = words[i]!;
    if (lowerId < 0 || casing === Casing.mark || casing === Casing.number) continue;
    if (totals[lowerId]! < MOST) totals[lowerId]!++;
    if (!capital) {
      ways[lowerId]! |= LOWER;
      continue;
    }
    const before = words[i - 1]!;
    if (before.id >= 0) ways[lowerId]! |= TITLES.has(before.lowerText) ? CAPITAL | TITLED : CAPITAL;
  }
  for (let id = 0; id < forms; id++) ways[id]! += Math.max(0, totals[id]! - 1) * TOTAL;
  return ways;
}

/** Whether a word of such use stands in lower case somewhere, and with a capital only where a sentence begins. */
export function isOnlyPlain(use: number): boolean {
  return (use & (LOWER | CAPITAL)) === LOWER;
}

/** Whether a word of such use stands in lower case somewhere. */
export function isPlainToo(use: number): boolean {
  return (use & LOWER) !== 0;
}
