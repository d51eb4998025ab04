import { expect, test } from 'vitest';
import { makeCandidates } from '../../../utils/summarise/make-candidates.ts';
import {
  findSaid,
  overlap,
  selectCandidates,
  unlearnedWorth,
} from '../../../utils/summarise/select-bullets.ts';
import { storyOf } from './story-of.ts';

const words = (text: string) => new Set(text.split(' '));

test.each([
  ['bridge closed', 'bridge closed monday', 1],
  ['bridge closed monday ferries', 'bridge mayor', 0.5],
  ['bridge', 'ferry', 0],
  ['', 'ferry', 0],
])('“%s” behind “%s”', (text, before, shared) => {
  expect(overlap(words(text), words(before))).toBe(shared);
});

const LEAD = 'The council of Port Haven voted on Monday to close the old bridge over the harbour.';
const LONG =
  'Engineers from three countries found cracks as long as a hand in every second pillar of its northern half, and warned of worse with the first frost, when water in them turns into ice.';
const OTHER =
  'Ferry companies from the islands offered to carry workers, schoolchildren and lorries across for half the usual fare, day and night, until a new road around the bay is ready in spring.';
const SHORT = 'Shop owners on the quay want lower rents for the time.';
const STORY = [LEAD, SHORT, LONG, OTHER, SHORT.replace('Shop', 'Some'), LEAD];

/** The bullets that these scores choose: one for each whole sentence, in reading order. */
function choose(scores: readonly number[], paragraphs = STORY): string[] {
  const story = storyOf(paragraphs);
  const candidates = makeCandidates(story).filter(({ sentences }) => sentences.length === 1);
  return selectCandidates(candidates, scores, story, 3).map(({ text }) => text);
}

test('a third point that has no room ends the digest, unless much is left', () => {
  const middle = 'The mayor said that cars and lorries will be sent around the bay from Friday on.';
  const full =
    'Mechanical engineers representing three neighbouring countries discovered spreading fractures throughout every second concrete pillar underneath the northernmost section, foreshadowing considerably worse deterioration whenever overnight temperatures plunge.';
  const told = [LEAD, SHORT, middle, full, LONG, SHORT];
  // Of room for 303 characters, 39 are left behind 264 of them and 166 behind 137.
  expect(choose([1, 0.1, 0.2, 0.8, 0.9, 0], told)).toEqual([LEAD, LONG]);
  expect(choose([1, 2, 0.1, 0.8, 0, 0], told)).toEqual([LEAD, SHORT, middle]);
  expect(makeCandidates(storyOf(told)).map(({ text }) => text)).toContain(full);
});

test('a story that opens with long sentences has room for them', () => {
  const scores = [1, 0.9, 0.8, 0.7, 0, 0];
  expect(choose(scores, [LEAD, LONG, OTHER, SHORT, LEAD, SHORT])).toEqual([LEAD, LONG, OTHER]);
});

test('of two as good the one that fills its room, and the one that says less again', () => {
  const story = storyOf([LEAD, SHORT, LONG]);
  const worth = (text: string, said = '') => {
    const candidate = makeCandidates(storyOf([text]))[0];
    return candidate ? unlearnedWorth(candidate, words(said), story) : Number.NaN;
  };
  expect(worth(LONG)).toBeGreaterThan(worth(SHORT));
  expect(worth(LONG)).toBe(worth(OTHER));
  expect(worth(SHORT, 'rents quay')).toBeLessThan(worth(SHORT, 'rents'));
});

test('what the lead says is not said again', () => {
  expect(choose([1, 0.9, 0.5, 0.4, 0.3, 9])).toEqual([LEAD, SHORT, LONG]);
});

test('the headline’s words are said once the first point is', () => {
  const [lead] = makeCandidates(storyOf([LEAD]));
  const story = { headline: words('rents fall') };
  expect([...findSaid([], story)]).toEqual([]);
  expect([...findSaid(lead ? [lead] : [], story)]).toContain('rents');
  expect([...findSaid([], story, [words('islands ferry')])]).toEqual(['islands', 'ferry']);
});
