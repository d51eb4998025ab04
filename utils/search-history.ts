import type { HistoryEntry } from './history.ts';

/** The pages of the history that have every word of a query in what is kept of them, anywhere and in any case. */
export function searchHistory(entries: readonly HistoryEntry[], query: string): HistoryEntry[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  return entries.filter((entry) => {
    const text = fold(textOf(entry));
    return words.every((word) => text.includes(word));
  });
}

function textOf({ url, stories }: HistoryEntry): string {
  const texts = stories.flatMap(
    ({ headline, siteName = '', byline = '', bullets, publisherPoints, names }) => [
      headline,
      siteName,
      byline,
      ...bullets.map(({ text }) => text),
      ...publisherPoints,
      ...names.flatMap(({ name, aliases }) => [name, ...aliases]),
    ],
  );
  return [url, ...texts].join('\n');
}

/** "Élysée" is found by "elysee", and a vocalised Arabic word by its letters alone. */
function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036F\u064B-\u0652\u0640]/gu, '')
    .toLowerCase();
}
