/** A stretch that two texts share: `length` characters from `from` in the one and from `to` in the other. */
export interface SharedRun {
  from: number;
  to: number;
  length: number;
}

/**
 * So many visible characters in a row make a place certain, in UTF-16 code units: about three words.
 * Shorter runs recur within a paragraph ("of the President").
 */
const SEED_LENGTH = 16;

/**
 * Of a block at least this share must still be on the page: below it the element holds another text
 * now, and a shared phrase in it is a coincidence.
 */
const LEAST_SHARED = 0.5;

/**
 * What a page puts between two stretches of a paragraph (a footnote mark, a stock price, a label) is
 * shorter than this, in UTF-16 code units; beyond it another paragraph may have begun.
 */
const MAX_INSERTED = 120;

/**
 * Find where the visible characters of a block are in the live text of its element, from index
 * `after` on: one run where the block is there as it was read; several, in order, where extraction
 * left something out or the page put something in since. Empty where less than half of it is there.
 */
export function matchRuns(block: string, live: string, after = 0): SharedRun[] {
  const whole = live.indexOf(block, after);
  if (whole >= 0) return block ? [{ from: 0, to: whole, length: block.length }] : [];
  const seeded = seedRuns(block, live, after);
  const runs = fillGaps(block, live, after, seeded);
  const shared = runs.reduce((sum, { length }) => sum + length, 0);
  return shared >= block.length * LEAST_SHARED ? runs : [];
}

/** The runs long enough to be certain by themselves, each as long as it goes in both directions. */
function seedRuns(block: string, live: string, after: number): SharedRun[] {
  const runs: SharedRun[] = [];
  let from = 0;
  let to = after;
  let seed = 0;
  while (seed + SEED_LENGTH <= block.length) {
    const found = live.indexOf(block.slice(seed, seed + SEED_LENGTH), to);
    if (found < 0) {
      seed++;
      continue;
    }
    let back = 0;
    while (
      seed - back > from &&
      found - back > to &&
      block[seed - back - 1] === live[found - back - 1]
    ) {
      back++;
    }
    let length = SEED_LENGTH + back;
    const run = { from: seed - back, to: found - back };
    while (run.from + length < block.length && block[run.from + length] === live[run.to + length]) {
      length++;
    }
    runs.push({ ...run, length });
    from = run.from + length;
    to = run.to + length;
    seed = from;
  }
  return runs;
}

/** Between certain runs, a short stretch is certain too if it stands there exactly once ("in Iran," between two footnote marks). */
function fillGaps(
  block: string,
  live: string,
  after: number,
  seeded: readonly SharedRun[],
): SharedRun[] {
  if (seeded.length === 0) return [];
  const runs: SharedRun[] = [];
  let from = 0;
  let to = after;
  for (const run of [...seeded, { from: block.length, to: live.length, length: 0 }]) {
    const gap = block.slice(from, run.from);
    // Before the first run the stretch ends at it, after the last one it begins at it.
    const reach = gap.length + MAX_INSERTED;
    const liveStart = from === 0 ? Math.max(to, run.to - reach) : to;
    const liveGap = live.slice(liveStart, Math.min(run.to, liveStart + reach));
    const place = gap ? liveGap.indexOf(gap) : -1;
    if (place >= 0 && place === liveGap.lastIndexOf(gap)) {
      runs.push({ from, to: liveStart + place, length: gap.length });
    }
    if (run.length > 0) runs.push(run);
    from = run.from + run.length;
    to = run.to + run.length;
  }
  return runs;
}
