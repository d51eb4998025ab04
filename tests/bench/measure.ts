/** Runs that count: the median of so many stands for a figure on a busy machine. */
export const RUNS = 20;

/** The middle of some numbers; NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? Number.NaN)
    : ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2;
}

/** The number below which a share of the numbers lies; NaN of none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN;
}

/** Median time of each contestant, in ms. They take turns, so that a slow moment slows them all. */
export async function race<Name extends string>(
  contestants: Record<Name, () => unknown>,
  runs = RUNS,
): Promise<Record<Name, number>> {
  const names = Object.keys(contestants) as Name[];
  const times = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<
    Name,
    number[]
  >;
  for (let run = -1; run < runs; run++) {
    for (const name of names) {
      const start = performance.now();
      await contestants[name]();
      // The first round warms up.
      if (run >= 0) times[name].push(performance.now() - start);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(times[name])])) as Record<
    Name,
    number
  >;
}

/** A figure with as many decimals as a reader can use. */
export function round(value: number, decimals = 2): number {
  return Number(value.toFixed(decimals));
}
