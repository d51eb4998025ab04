import { expect, test } from 'vitest';
import type { KindedMention } from '../../../utils/entities/find-mentions.ts';
import { spellOutAcronyms } from '../../../utils/entities/spell-out-acronyms.ts';

/** A sentence with the acronym's mention, and whatever else was found: names marked by their text. */
function spelled(text: string, found: [name: string, kind: KindedMention['kind']][]): string[] {
  const mentions = found.map(([name, kind]) => {
    const start = text.indexOf(name);
    return { block: 0, start: 10 + start, end: 10 + start + name.length, text: name, kind };
  });
  return spellOutAcronyms(mentions, text, 10).map((mention) => {
    expect(text.slice(mention.start - 10, mention.end - 10)).toBe(mention.text);
    return `${mention.text}: ${mention.kind}`;
  });
}

test.each<[string, [string, KindedMention['kind']][], string[]]>([
  [
    'Fighters of the Harakat-e-Azadi Badakhshan (HAB) crossed the river.',
    [
      ['Badakhshan', 'place'],
      ['HAB', 'organisation'],
    ],
    ['Harakat-e-Azadi Badakhshan: organisation', 'HAB: organisation'],
  ],
  [
    'The Bureau of Coastal Surveys (BCS) sent two boats.',
    [['BCS', 'organisation']],
    ['Bureau of Coastal Surveys: organisation', 'BCS: organisation'],
  ],
  [
    'Fiji’s Digital Assets Authority (FDAA) opened on Monday.',
    [
      ['Fiji', 'place'],
      ['FDAA', 'organisation'],
    ],
    ['Fiji: place', 'Digital Assets Authority: organisation', 'FDAA: organisation'],
  ],
  [
    'On Monday the Kenya Ports Union [“KPU”] called a strike.',
    [
      ['Kenya', 'place'],
      ['KPU', 'organisation'],
    ],
    ['Kenya Ports Union: organisation', 'KPU: organisation'],
  ],
])('%s', (text, found, names) => {
  expect(spelled(text, found)).toEqual(names);
});

test.each<[string, string, [string, KindedMention['kind']][]]>([
  ['other letters', 'The Harbour Council (KPU) met.', [['KPU', 'organisation']]],
  ['no bracket', 'The Kenya Ports Union and KPU members met.', [['KPU', 'organisation']]],
  ['a full stop between', 'It was in Kenya. Ports Union (KPU) met.', [['KPU', 'organisation']]],
  [
    'an owner',
    'Kenya’s Ports Union (KPU) met.',
    [
      ['Ports Union', 'organisation'],
      ['KPU', 'organisation'],
    ],
  ],
  ['not an organisation', 'Nadia Bello Castro (NBC) spoke.', [['NBC', 'other']]],
])('nothing is added: %s', (_, text, found) => {
  expect(spelled(text, found)).toEqual(found.map(([name, kind]) => `${name}: ${kind}`));
});
