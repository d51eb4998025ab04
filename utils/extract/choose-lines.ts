import type { Line } from './read-lines.ts';
import { unclobbered } from './unclobbered.ts';

/**
 * The lines of the prepared page that Readability chose. Both are read by the same reader, but
 * Readability drops an element that holds a single paragraph, its number with it: then the text
 * and a numbered ancestor tell.
 */
export function chooseLines(lines: Line[], chosen: Line[], live: Element[]): Line[] {
  // Sets, since a page can say the same thing a hundred thousand times.
  const framesOf = new Map<string, Set<Element | undefined>>();
  const textsOf = new Map<number, Set<string>>();
  for (const { text, number } of chosen) {
    framesOf.set(text, (framesOf.get(text) ?? new Set()).add(live[number]));
    textsOf.set(number, (textsOf.get(number) ?? new Set()).add(text));
  }
  return lines.filter(({ text, element, number }) => {
    const frames = framesOf.get(text);
    if (frames && isWithinAny(element, frames)) return true;
    for (const other of textsOf.get(number) ?? []) {
      if (other.includes(text) || text.includes(other)) return true;
    }
    return false;
  });
}

/** Without a number the frame is Readability's own, or that around one of several stories: it holds all. */
function isWithinAny(element: Element, frames: Set<Element | undefined>): boolean {
  if (frames.has(undefined)) return true;
  let at: Element | null = element;
  while (at && !frames.has(at)) at = unclobbered(at, 'parentElement');
  return at !== null;
}
