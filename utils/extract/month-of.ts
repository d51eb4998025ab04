/** Languages whose months pages print, beside a day and a year. */
const LANGUAGES = 'en de fr es it pt nl da nb sv fi pl cs sk hu ro tr id vi ru uk bg el'.split(' ');

let months: Map<string, number> | undefined;

/** The number of a month (1–12) by its name or abbreviation, as it stands beside a day ("марта"); undefined when it is none. */
export function monthOf(word: string): number | undefined {
  months ??= readMonths();
  return months.get(word.toLowerCase().replace(/\.$/u, ''));
}

function readMonths(): Map<string, number> {
  const known = new Map<string, number>();
  for (const language of LANGUAGES)
    for (const month of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(language, { day: 'numeric', month, timeZone: 'UTC' });
      for (let at = 0; at < 12; at++) {
        const parts = format.formatToParts(Date.UTC(2026, at, 4));
        const name = parts.find(({ type }) => type === 'month')?.value ?? '';
        const word = name.toLowerCase().replace(/\.$/u, '');
        // The first language that has a word keeps it.
        if (/^\p{L}{3,}$/u.test(word) && !known.has(word)) known.set(word, at + 1);
      }
    }
  return known;
}
