/** Numbers from 0 to 1, the same for the same seed. */
export type Random = () => number;

/** What an evil puts around, before, after or into a page's story. All of it is HTML unless it says so. */
export interface Doing {
  head?: string;
  before?: string;
  after?: string;
  /** Around the story. */
  open?: string;
  close?: string;
  /** What becomes of the text of a paragraph; it comes escaped. */
  paragraph?: (html: string) => string;
  /** What becomes of the headline; it comes escaped. */
  headline?: (html: string) => string;
  /** JavaScript of the page's own, run when the body is parsed. */
  script?: string;
  headers?: Record<string, string>;
}

/** One way a page can be broken or mean harm. */
export interface Evil {
  name: string;
  /** Whether a reader still sees the story and its headline as they were told. */
  sparesStory: boolean;
  draw: (random: Random) => Doing;
}

/** A whole number from `least` to `most`, small ones as likely as large: evil comes in all sizes. */
export function size(random: Random, least: number, most: number): number {
  return Math.round(least * (most / least) ** random());
}

/** One of several. */
export function pick<T>(random: Random, choices: readonly [T, ...T[]]): T {
  return choices[Math.floor(random() * choices.length)] ?? choices[0];
}

/** Text as HTML shows it, also within an attribute's double quotes. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
