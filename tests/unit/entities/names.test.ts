import { describe, expect, test } from 'vitest';
import { findRole, titleLength } from '../../../utils/entities/find-role.ts';
import { isShortForm } from '../../../utils/entities/link-organisations.ts';
import { isShortFor } from '../../../utils/entities/link-people.ts';
import { isAcronym, isInitialsOf, mayAbbreviate } from '../../../utils/entities/match-acronym.ts';
import { nameEntity } from '../../../utils/entities/name-entity.ts';
import { nameKey, nameWords, withoutGeneration } from '../../../utils/entities/name-key.ts';

describe('nameKey joins spellings of one name', () => {
  test.each([
    ['US', 'U.S.'],
    ['US', 'the United States'],
    ['UAE', 'United Arab Emirates'],
    ['BOGOTA', 'Bogotá'],
    ['the Kremlin', 'Kremlin'],
    ['Niger’s', 'Niger'],
  ])('%s = %s', (a, b) => expect(nameKey(a)).toBe(nameKey(b)));

  test.each([
    ['Niger', 'Nigeria'],
    ['Guinea', 'Guinea-Bissau'],
    ['Georgia', 'Georgian'],
  ])('%s ≠ %s', (a, b) => expect(nameKey(a)).not.toBe(nameKey(b)));
});

describe('acronyms', () => {
  test.each([
    ['ISPR', true],
    ['U.N.', true],
    ['PML-N', true],
    ['MPs', true],
    ['Iraq', false],
    ['I', false],
  ])('isAcronym(%s) = %s', (text, is) => expect(isAcronym(text)).toBe(is));

  test.each([
    ['UNDP', 'United Nations Development Programme', true],
    ['BoE', 'Bank of England', true],
    ['MSF', 'Médecins Sans Frontières', true],
    ['KRA', 'Kenya Red Cross', false],
    ['WHO', 'World Bank', false],
  ])('isInitialsOf(%s, %s) = %s', (short, long, is) => expect(isInitialsOf(short, long)).toBe(is));

  test.each([
    ['TTP', 'Tehreek-e-Taliban Pakistan', true],
    ['ISPR', 'Inter-Services Public Relations', true],
    ['Sernanp', 'National Service for Natural Areas', false],
    ['IDF', 'United Nations', false],
    ['UN', 'Union', false],
  ])('mayAbbreviate(%s, %s) = %s', (short, long, is) =>
    expect(mayAbbreviate(short, long)).toBe(is),
  );
});

describe('people', () => {
  test.each([
    ['Mirza', 'Sahir Shamshad Mirza', true],
    ['Sahir Mirza', 'Sahir Shamshad Mirza', true],
    ['Prayut', 'Prayut Chan-o-cha', true],
    ['Sadr', 'Muqtada al-Sadr', true],
    ['George Bush', 'George W. Bush', true],
    ['Shamshad', 'Sahir Shamshad Mirza', false],
    ['Nitish Kumar', 'Rajeev Kumar', false],
    ['Hillary Clinton', 'Bill Clinton', false],
  ])('isShortFor(%s, %s) = %s', (short, long, is) =>
    expect(isShortFor(nameWords(short), nameWords(long))).toBe(is),
  );

  test.each([
    ['Samuel T. Okafor Jr.', 'Samuel T. Okafor'],
    ['samuel okafor iii', 'samuel okafor'],
    ['Samuel Okafor', 'Samuel Okafor'],
    ['Charles II', 'Charles II'],
  ])('withoutGeneration(%s) = %s', (name, plain) =>
    expect(withoutGeneration(name.split(' ')).join(' ')).toBe(plain),
  );

  test.each([
    ['General Sahir Shamshad Mirza', 8],
    ['Lt. Gen. Ahmed Salman', 9],
    ['Prime Minister Amina Diallo', 15],
    ['Sahir Mirza', 0],
    ['General', 0],
    ['Majora Carter', 0],
  ])('titleLength(%s) = %i', (name, length) => expect(titleLength(name)).toBe(length));

  test.each([
    ['Committee General ', 'Asad Bajwa', 'General'],
    ['met Prime Minister ', 'Amina Diallo', 'Prime Minister'],
    ['met the prime minister ', 'Amina Diallo', 'prime minister'],
    ['said Lt. Gen. ', 'Asad Bajwa', 'Lt. Gen.'],
    ['in general ', 'Asad Bajwa', 'general'],
    ['told ', 'Asad Bajwa', undefined],
  ])('“%s%s” has the role %s', (before, name, role) => {
    const text = `${before}${name} spoke.`;
    const start = before.length;
    const blocks = [{ kind: 'paragraph' as const, text, origin: 'page' as const }];
    expect(findRole({ block: 0, start, end: start + name.length, text: name }, { blocks })).toBe(
      role,
    );
  });
});

describe('organisations', () => {
  test.each([
    ['Greenhorn', 'Greenhorn Holdings Ltd', true],
    ['Kenya Red Cross', 'Kenya Red Cross Society', true],
    ['Supreme Court', 'Kenya Supreme Court', false],
    ['Virtual Assets Regulatory Authority', 'Pakistan Virtual Assets Regulatory Authority', true],
    ['Ministry', 'Ministry of Interior', false],
    ['University', 'University of Nairobi', false],
    ['Bank', 'Bank of England', false],
    ['Manchester', 'Manchester United', false],
  ])('isShortForm(%s, %s) = %s', (short, long, is) =>
    expect(isShortForm(nameWords(short), nameWords(long))).toBe(is),
  );
});

describe('the name shown', () => {
  test.each([
    [
      ['ISPR', 'Inter-Services Public Relations'],
      'organisation',
      'Inter-Services Public Relations',
      ['ISPR'],
    ],
    [['ISLAMABAD', 'Islamabad'], 'place', 'Islamabad', []],
    [['NAIROBI'], 'place', 'Nairobi', []],
    [['ΑΘΗΝΑΣ'], 'place', 'Αθηνας', []],
    [['US', 'the United States'], 'place', 'United States', ['US']],
    [['Mirza', 'Sahir Shamshad Mirza'], 'person', 'Sahir Shamshad Mirza', ['Mirza']],
    [['the Kremlin', 'Kremlin'], 'organisation', 'Kremlin', []],
  ] as const)('%s (%s) → %s', (texts, kind, name, aliases) => {
    const mentions = texts.map((text, i) => ({ block: i, start: 0, end: text.length, text }));
    expect(nameEntity(mentions, kind)).toEqual({ name, aliases });
  });
});
