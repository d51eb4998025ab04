import type { Place } from './line-place.ts';
import { normalise, shareOfWords } from './normalise.ts';
import type { Line } from './read-lines.ts';

/** The headline or standfirst in other words is still the headline: nine in ten words the same. */
const SAME_WORDS = 0.9;

/** Whether a line says the headline or the standfirst again, which are fields of their own. */
export function repeatsHeadline(line: Line, { index, firstProse, facts }: Place): boolean {
  const { headline, standfirst } = facts;
  // However it is told elsewhere, what stands over the story in an <h1> is its headline.
  if (line.element.localName === 'h1' && index < firstProse) return true;
  const text = normalise(line.text);
  if (text === normalise(headline) || (standfirst !== undefined && text === normalise(standfirst)))
    return true;
  if (index > Math.max(firstProse, 4) || line.text.length > headline.length * 1.6) return false;
  return shareOfWords(headline, line.text) >= SAME_WORDS;
}

/** Characters from which saying the same twice is no accident of style. */
const MIN_REPEATED_CHARS = 40;

/** Whether a line says what another line says: twice the same, or a pull quote. */
export function isRepeat(line: Line, { index, lines }: Place): boolean {
  if (line.text.length < MIN_REPEATED_CHARS || line.kind === 'heading') return false;
  if (indexesOf(lines).get(line.text)! < index) return true;
  // A pull quote: the story's own words a second time, larger.
  const words = line.text.replace(/^[\s"'“”‘’«»„]+|(?<![\s"'“”‘’«»,.])[\s"'“”‘’«»,.]+$/gu, '');
  return (
    line.text.length <= MAX_PULL_QUOTE_CHARS &&
    lines
      .slice(Math.max(0, index - NEAR), index + NEAR)
      .some(
        (other) =>
          other !== line && other.text.length > line.text.length && other.text.includes(words),
      )
  );
}

/** The index of the first line with each text, of lines asked about before: a page can say the same thing ten thousand times. */
const indexes = new WeakMap<Line[], Map<string, number>>();

function indexesOf(lines: Line[]): Map<string, number> {
  let known = indexes.get(lines);
  if (!known) {
    known = new Map(lines.map(({ text }, index) => [text, index] as const).toReversed());
    indexes.set(lines, known);
  }
  return known;
}

/** Lines before and after a pull quote among which its words stand. */
const NEAR = 60;

/** Characters of a pull quote at most. */
const MAX_PULL_QUOTE_CHARS = 200;
