/** English months, written down: to ask the platform for the first language takes 5 ms of a click. */
const ENGLISH =
  'january february march april may june july august september october november december'.split(
    ' ',
  );

/** Other languages whose dates have the day first, then the month as a word; the commonest first. */
const LANGUAGES = 'de fr es it pt nl ru pl tr sv da nb fi cs sk ro uk bg el id'.split(' ');

const monthsOf = new Map<string, ReadonlyMap<string, number>>();

/**
 * The number of a month (1–12) by its name or abbreviation, as it stands beside a day ("марта");
 * undefined when it is none. Another language's months are asked of the platform when the ones before it in
 * the list do not have the word: all of them together take 20 ms.
 */
export function monthOf(word: string): number | undefined {
  const name = plain(word);
  const english = ENGLISH.findIndex((month) => name === month || name === month.slice(0, 3));
  if (english >= 0) return english + 1;
  for (const language of LANGUAGES) {
    const months = monthsOf.get(language) ?? readMonths(language);
    monthsOf.set(language, months);
    const number = months.get(name);
    if (number !== undefined) return number;
  }
  return undefined;
}

function readMonths(language: string): Map<string, number> {
  const known = new Map<string, number>();
  for (const month of ['long', 'short'] as const) {
    const format = new Intl.DateTimeFormat(language, { day: 'numeric', month, timeZone: 'UTC' });
    for (let at = 0; at < 12; at++) {
      const parts = format.formatToParts(Date.UTC(2026, at, 4));
      known.set(plain(parts.find(({ type }) => type === 'month')?.value ?? ''), at + 1);
    }
  }
  return known;
}

function plain(word: string): string {
  return word.toLowerCase().replace(/\.$/u, '');
}
