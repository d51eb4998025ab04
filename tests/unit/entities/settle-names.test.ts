import { describe, expect, test } from 'vitest';
import type { KindedMention } from '../../../utils/entities/find-mentions.ts';
import { followAcronyms } from '../../../utils/entities/follow-acronyms.ts';
import { followStorms, nameStorms } from '../../../utils/entities/name-storms.ts';
import { partNames } from '../../../utils/entities/part-names.ts';
import { settleKind } from '../../../utils/entities/settle-kind.ts';
import { splitSentences } from '../../../utils/text/split-sentences.ts';
import { recogniser, storyOf } from './story.ts';

type Kind = KindedMention['kind'];

const BLOCK = 2;

/** Names in a text, marked by their text and in its order, as mentions of block 2. */
function mentionsIn(text: string, names: readonly (readonly [string, Kind])[]): KindedMention[] {
  let from = 0;
  return names.map(([name, kind]) => {
    const start = text.indexOf(name, from);
    from = start + name.length;
    return { block: BLOCK, start, end: from, text: name, kind };
  });
}

function written(mentions: readonly KindedMention[], text: string): string[] {
  return mentions.map((mention) => {
    expect(text.slice(mention.start, mention.end)).toBe(mention.text);
    return `${mention.kind}: ${mention.text}`;
  });
}

describe('one mention that is two names', () => {
  test.each<[string, Kind, string[]]>([
    ['Ada Moore - Analyst', 'person', ['person: Ada Moore']],
    ['Jean - Pierre', 'person', ['person: Jean - Pierre']],
    ['Ahmed Al-Fares', 'person', ['person: Ahmed Al-Fares']],
    [
      'Brandt / Oslo Shipping',
      'organisation',
      ['organisation: Brandt', 'organisation: Oslo Shipping'],
    ],
    ['Bakersfield California', 'place', ['place: Bakersfield', 'place: California']],
    ['New South Wales', 'place', ['place: New South Wales']],
    ['Northern Ireland', 'place', ['place: Northern Ireland']],
    ['New Mexico', 'place', ['place: New Mexico']],
    ['Sindh and Punjab', 'organisation', ['place: Sindh', 'place: Punjab']],
    ['Trinidad and Tobago', 'place', ['place: Trinidad and Tobago']],
    ['Marks and Spencer', 'organisation', ['organisation: Marks and Spencer']],
  ])('%s', (text, kind, expected) => {
    const [mention] = mentionsIn(text, [[text, kind]]);
    expect(written(partNames(mention!, recogniser.lexicon), text)).toEqual(expected);
  });
});

describe('kinds that lists settle', () => {
  test.each<[string, Kind, Kind]>([
    ['West Bank', 'organisation', 'place'],
    ['Kenya', 'organisation', 'organisation'],
    ['Sri Lankan', 'place', 'other'],
    ['Sri Lankan', 'organisation', 'other'],
    ['South African', 'organisation', 'other'],
    ['Sri Lanka', 'place', 'place'],
    ['German', 'person', 'person'],
  ])('%s taken for %s is %s', (text, kind, expected) => {
    const [mention] = mentionsIn(text, [[text, kind]]);
    expect(settleKind(mention!, recogniser.lexicon).kind).toBe(expected);
  });
});

describe('storms', () => {
  test.each<[string, [string, Kind][], string[]]>([
    [
      'When Cyclone Amara hit Beira, Tropical Storm Odile was far.',
      [
        ['Amara', 'person'],
        ['Beira', 'place'],
        ['Odile', 'person'],
      ],
      ['other: Cyclone Amara', 'place: Beira', 'other: Tropical Storm Odile'],
    ],
    ['A storm took Amara by surprise.', [['Amara', 'person']], ['person: Amara']],
  ])('%s', (text, names, expected) => {
    const mentions = mentionsIn(text, names);
    expect(written(nameStorms(mentions, { text, start: 0, block: BLOCK }), text)).toEqual(expected);
  });

  test('are meant by their bare names, too', () => {
    const text = 'Cyclone Amara weakened. Amara had passed Beira.';
    const mentions = mentionsIn(text, [
      ['Cyclone Amara', 'other'],
      ['Amara', 'person'],
      ['Beira', 'place'],
    ]);
    expect(written(followStorms(mentions), text)).toEqual([
      'other: Cyclone Amara',
      'other: Amara',
      'place: Beira',
    ]);
  });
});

describe('acronyms that a story defines', () => {
  const followed = (text: string, names: [string, Kind][]): string[] => {
    const sentences = splitSentences(storyOf(['', '', text]));
    return written(followAcronyms(mentionsIn(text, names), sentences), text);
  };

  test('are names wherever they stand', () => {
    const text =
      'The African Fisheries Union (AFU) met. “The AFU waits,” the AFU’s chair said; NAFU did not.';
    expect(followed(text, [['African Fisheries Union', 'organisation']])).toEqual([
      'organisation: African Fisheries Union',
      'organisation: AFU',
      'organisation: AFU',
      'organisation: AFU',
    ]);
  });

  test.each<[string, string, [string, Kind][]]>([
    [
      'other letters',
      'The Harbour Council (KPU) met. KPU left.',
      [['Harbour Council', 'organisation']],
    ],
    [
      'a person',
      'Nadia Bello Castro (NBC) spoke. NBC did not.',
      [['Nadia Bello Castro', 'person']],
    ],
    [
      'no bracket',
      'The Harbour Council, HC for short, met.',
      [['Harbour Council', 'organisation']],
    ],
  ])('nothing is added: %s', (_, text, names) => {
    expect(followed(text, names)).toEqual(names.map(([name, kind]) => `${kind}: ${name}`));
  });
});
