import { describe, expect, test } from 'vitest';
import type { Story } from '../../../utils/summarise/describe-story.ts';
import { joinWithNext } from '../../../utils/summarise/join-sentences.ts';
import { makeCandidates } from '../../../utils/summarise/make-candidates.ts';
import { wordsOf } from '../../../utils/summarise/words-of.ts';
import { storyOf } from './story-of.ts';

const joinFirst = (story: Story, place = 0) => {
  const at = { index: 0, place };
  const words = wordsOf(at, story);
  return words && joinWithNext(at, story, words)?.text;
};
const join = (text: string, place = 0, more: { lang?: string } = {}) =>
  joinFirst(storyOf([text], ['Mia Torres|Torres'], more), place);

describe('two sentences that belong together are one bullet', () => {
  test.each([
    // The second leans on the first.
    'The council of Port Haven voted on Tuesday to close the bridge. It will stay shut for two years.',
    'Mia Torres won the race for mayor by 300 votes. She promised cheaper ferries for the summer.',
    // One of them is too short to say anything alone.
    'The painter Omar Haddad has died at his home in Port Haven. He was 65.',
    'Ten miners are free. Rescuers brought them up through a narrow pipe on Monday.',
    // The speaker of the second quotation is the first one's.
    '“The pillars will not last another winter,” Mayor Mia Torres said. “We cannot wait for the money.”',
    // Together they are no longer than one.
    'Oil prices fell by two percent on Friday. Shares of the harbour company rose by three.',
  ])('%s', (text) => expect(join(text)).toBe(text));

  test('the word that joins them stays', () => {
    const text =
      'Mia Torres wanted a new bridge for Port Haven. But the council closed the old one.';
    expect(join(text)).toBe(text);
  });

  test('both are its sources', () => {
    const story = storyOf([
      'The council of Port Haven voted on Tuesday to close the bridge.',
      'It will stay shut for two years, the city said.',
    ]);
    const pair = makeCandidates(story).find(({ sentences }) => sentences.length === 2);
    expect(pair).toMatchObject({
      origin: 'quoted',
      sources: [
        { block: 0, start: 0, end: 63 },
        { block: 1, start: 0, end: 47 },
      ],
    });
  });

  test('other languages, by their own words', () => {
    expect(
      join('Der Rat sperrt die Brücke. Sie bleibt zwei Jahre lang zu.', 0, { lang: 'de' }),
    ).toBe('Der Rat sperrt die Brücke. Sie bleibt zwei Jahre lang zu.');
    expect(join('市議会は橋を閉鎖した。これは二年間続く予定である。', 0, { lang: 'ja' })).toBe(
      '市議会は橋を閉鎖した。これは二年間続く予定である。',
    );
  });
});

describe('they stay apart', () => {
  test.each([
    ['the first leans itself', 'It will stay shut for two years. It will then be opened again.', 3],
    [
      'together they are too long',
      'The council of Port Haven voted on Tuesday by nine votes to four to close the old harbour bridge for at least two years. It will be opened again when the pillars under it have been repaired and painted.',
      0,
    ],
    [
      'the second tells nothing',
      'The council of Port Haven voted on Tuesday to close the bridge. That was expected.',
      0,
    ],
    ['stops everywhere', 'Dr. Ana P. Ruiz of St. Mary won. She will start on Monday.', 0],
    [
      'the second invites to read on',
      'The council of Port Haven voted to close the bridge. Here’s what drivers need to know.',
      0,
    ],
    [
      'nobody says whose words they are',
      'The bridge of Port Haven was closed on Tuesday. “We cannot wait for the money any longer.”',
      0,
    ],
    ['“he” is neither of them', 'The bridge was closed on Tuesday. He had asked for it in May.', 2],
    [
      'each can stand alone',
      'The council of Port Haven voted on Tuesday to close the old harbour bridge for repairs. Shop owners near the harbour want lower rents until the bridge is open.',
      0,
    ],
  ])('%s', (_why, text, place) => expect(join(text, place)).toBeUndefined());

  test('a standfirst without its full stop', () => {
    const story = storyOf([
      'A trip to the towns that live by the old harbour bridge',
      'This story is part of a series on bridges.',
    ]);
    expect(joinFirst(story)).toBeUndefined();
  });

  test('quotations of two paragraphs', () => {
    const story = storyOf([
      '“The pillars will not last,” Mayor Mia Torres said.',
      '“We cannot wait for the money.”',
    ]);
    expect(joinFirst(story)).toBeUndefined();
  });
});
