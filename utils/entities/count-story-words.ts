import { Casing } from './describe-word.ts';
import { EDGE, type Story } from './story.ts';

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
 * How one story uses its words throughout: by `lowerId`, a number below 64 with a bit for each way of use,
 * and how often.
 */
export function countStoryWords({ words, forms }: Story): Uint8Array {
  const ways = new Uint8Array(forms);
  const totals = new Uint8Array(forms);
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    if (word === EDGE || word.casing === Casing.mark || word.casing === Casing.number) continue;
    const id = word.lowerId;
    if (totals[id]! < MOST) totals[id]!++;
    const before = words[i - 1]!;
    if (!word.capital) ways[id]! |= LOWER;
    else if (before !== EDGE)
      ways[id]! |= TITLES.has(before.lowerText) ? CAPITAL | TITLED : CAPITAL;
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
