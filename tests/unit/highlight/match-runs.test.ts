import { describe, expect, test } from 'vitest';
import { matchRuns } from '../../../utils/highlight/match-runs.ts';

/** What of the block is found, as the live text spells it, "|" between runs. */
function found(block: string, live: string, after = 0): string {
  const runs = matchRuns(block, live, after);
  for (const { from, to, length } of runs) {
    expect(live.slice(to, to + length)).toBe(block.slice(from, from + length));
  }
  return runs.map(({ to, length }) => live.slice(to, to + length)).join('|');
}

const HARBOUR = 'TheharbourboardofLindavikvotedonTuesdaytocloseitsoldestquay';

describe('matchRuns', () => {
  test.each([
    ['the same text', HARBOUR, HARBOUR, HARBOUR],
    ['one paragraph of an element with more', HARBOUR, `MARCH3—${HARBOUR}Moresoon`, HARBOUR],
    [
      'a footnote mark put in',
      HARBOUR,
      HARBOUR.replace('voted', '[12]voted'),
      'TheharbourboardofLindavik|votedonTuesdaytocloseitsoldestquay',
    ],
    [
      'a short stretch between two marks',
      HARBOUR,
      HARBOUR.replace('votedon', '[1]votedon[2]'),
      'TheharbourboardofLindavik|votedon|Tuesdaytocloseitsoldestquay',
    ],
    [
      'a mark after the first word',
      HARBOUR,
      HARBOUR.replace('The', 'The*'),
      'The|harbourboardofLindavikvotedonTuesdaytocloseitsoldestquay',
    ],
    [
      'a word gone from the page, and what is left after it too short to be sure of',
      HARBOUR,
      HARBOUR.replace('oldest', ''),
      'TheharbourboardofLindavikvotedonTuesdaytocloseits',
    ],
    ['another text', HARBOUR, 'TheparliamentofOstramarkpassedthebudgetonThursdaynight', ''],
    [
      'another text with a shared phrase',
      HARBOUR,
      'TheharbourboardofOstramarkpassedthebudgetforthecomingyearonThursdaynight',
      '',
    ],
    ['nothing on the page', HARBOUR, '', ''],
    ['an empty block', '', HARBOUR, ''],
    ['a short block changed', 'MsLee', 'MrLee', ''],
  ])('%s', (_, block, live, expected) => {
    expect(found(block, live)).toBe(expected);
  });

  test('the second of two equal paragraphs is found after the first', () => {
    expect(matchRuns('Noentry', 'NoentryNoentry', 7)).toEqual([{ from: 0, to: 7, length: 7 }]);
  });
});
