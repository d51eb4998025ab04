import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { isDateLine } from '../../../utils/extract/is-date-line.ts';
import { readLines } from '../../../utils/extract/read-lines.ts';

const STORY =
  '<p>The ferry to Skarn sails again after two years of repairs to the pier.</p>'.repeat(2);

/** Whether a piece of a page says when, standing between the paragraphs of a story. */
function saysWhen(markup: string): boolean {
  const { document } = new JSDOM(`${STORY}${markup}${STORY}`).window;
  const lines = readLines(document.body);
  const index = 2;
  const line = lines[index];
  if (!line) throw new Error('no line');
  return isDateLine(line, { index, firstProse: 0, lines });
}

test.each([
  ['<p>4 March 2026</p>', true],
  ['<p>Updated 12:40</p>', true],
  ['<p>Stand: 14.30 Uhr</p>', true],
  ['<p>$10.00</p>', false],
  ['<p>61.59%</p>', false],
  ['<p>4.96 / 5.0</p>', false],
  ['<p>12.50 €</p>', false],
  ['<table><tr><td>1/1/2013</td></tr></table>', false],
])('%s is a date line: %s', (markup, says) => expect(saysWhen(markup)).toBe(says));
