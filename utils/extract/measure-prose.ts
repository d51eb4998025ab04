import type { Line } from './read-lines.ts';

/** Characters from which a line can be a paragraph of a story and not a label: about a dozen words. */
const MIN_PROSE_CHARS = 60;

/** The same in scripts that need no spaces and about half the characters. */
const MIN_DENSE_PROSE_CHARS = 25;

/** Share of a line in links from which it is a pointer to something else. */
const MAX_LINK_SHARE = 0.5;

/** How sentences end, in the scripts that have an end. */
const SENTENCE_END = /[.!?…。！？؟۔।]["'”’»)\]]*(?:\s|$)|[。！？]/u;

const DENSE_SCRIPT = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;

/** Whether a line reads like running text: long enough, with a sentence's end, and not mostly links. */
export function isProse(line: Line): boolean {
  // The cheapest first: most lines of a page are links in menus.
  return linkShare(line) < MAX_LINK_SHARE && isLong(line.text) && SENTENCE_END.test(line.text);
}

function isLong(text: string): boolean {
  if (text.length >= MIN_PROSE_CHARS) return true;
  if (text.length < MIN_DENSE_PROSE_CHARS) return false;
  return (text.match(DENSE_SCRIPT)?.length ?? 0) > text.length / 2;
}

/** Share (0–1) of a line's characters that are inside links. */
export function linkShare(line: Line): number {
  return line.linkChars / line.text.length;
}

/** Characters of lines, in UTF-16 code units. */
export function charsOf(lines: readonly Line[]): number {
  return lines.reduce((sum, { text }) => sum + text.length, 0);
}

/** For every element of a page that holds a line, the characters of prose in it. */
export function measureProse(lines: Line[]): Map<Element, number> {
  const chars = new Map<Element, number>();
  for (const line of lines) {
    const own = isProse(line) ? line.text.length : 0;
    for (let at: Element | null = line.element; at; at = at.parentElement) {
      const before = chars.get(at);
      // What is above an element with text is known to have some.
      if (own === 0 && before !== undefined) break;
      chars.set(at, (before ?? 0) + own);
    }
  }
  return chars;
}
