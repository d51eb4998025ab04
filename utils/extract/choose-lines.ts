import type { Line } from './read-lines.ts';
import { unclobbered } from './unclobbered.ts';

/**
 * The lines of the prepared page that Readability chose. Both are read by the same reader, but
 * Readability drops an element that holds a single paragraph, its number with it: then the text
 * and a numbered ancestor tell.
 */
export function chooseLines(lines: Line[], chosen: Line[], live: Element[]): Line[] {
  const byText = Map.groupBy(chosen, ({ text }) => text);
  const byNumber = Map.groupBy(chosen, ({ number }) => number);
  return lines.filter(
    (line) =>
      byText.get(line.text)?.some(({ number }) => holds(live[number], line.element)) ||
      byNumber
        .get(line.number)
        ?.some(({ text }) => text.includes(line.text) || line.text.includes(text)),
  );
}

/** Without a number the element is Readability's own, or the frame around one of several stories: it holds all. */
function holds(outer: Element | undefined, inner: Element): boolean {
  return outer === undefined || unclobbered(outer, 'contains')(inner);
}
