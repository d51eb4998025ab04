import { describe, expect, test } from 'vitest';
import { LABELS } from '../../../utils/entities/labels.ts';
import { labelWords } from '../../../training/entities/label-words.ts';
import { randomFrom } from '../../../training/entities/random.ts';
import { parseCorpus, parseMarks } from '../../../training/entities/read-corpus.ts';
import { repairCountries } from '../../../training/entities/repair-countries.ts';
import { dressStory, varyNames } from '../../../training/entities/vary-names.ts';

describe('inline marks', () => {
  test('names come out with their places', () => {
    const { text, spans } = parseMarks('[LOC Nairobi]: [PER Amina Diallo]’s aide spoke.', 'here');
    expect(text).toBe('Nairobi: Amina Diallo’s aide spoke.');
    expect(spans.map(({ start, end, type }) => [type, text.slice(start, end)])).toEqual([
      ['LOC', 'Nairobi'],
      ['PER', 'Amina Diallo'],
    ]);
  });

  test.each(['[PER Amina Diallo spoke', '[ORG Bank of [LOC England]]'])(
    '%s is a slip, and says where',
    (line) => {
      expect(() => parseMarks(line, 'file.txt:3')).toThrow('file.txt:3');
    },
  );

  test('a blank line ends a story, a comment is none', () => {
    const stories = parseCorpus(
      '# note\n[LOC Lagos] waits.\nIt rains.\n\n\n[PER Obi] left.\n',
      'f',
    );
    expect(stories.map((story) => story.lines.length)).toEqual([2, 1]);
  });
});

const document = {
  lines: [parseMarks('[PER Amina Diallo] left [LOC Nairobi]. [PER Diallo] wept.', 'x')],
  marksOther: true,
};

test('words get the labels of the names they are in', () => {
  const labels = labelWords(document).flatMap(({ words, allowed }) =>
    words.map((word, i) => `${word}/${LABELS.filter((_, n) => allowed[i]! & (1 << n)).join('|')}`),
  );
  expect(labels.join(' ')).toBe(
    'Amina/B-PER Diallo/I-PER left/O Nairobi/B-LOC ./O Diallo/B-PER wept/O ./O',
  );
});

test('where a set does not mark other names, they may be anywhere unmarked', () => {
  const [first] = labelWords({ ...document, marksOther: false });
  const left = first?.allowed[first.words.indexOf('left')] ?? 0;
  expect(LABELS.filter((_, n) => left & (1 << n))).toEqual(['O', 'B-MISC', 'I-MISC']);
});

test('varied names keep their marks, and one name stays one name', () => {
  const stock = { given: ['Kofi'], surnames: ['Mensah'], towns: ['Kumasi'], countries: ['Ghana'] };
  const [line] = varyNames(document, stock, randomFrom(1)).lines;
  expect(line?.text).toBe('Kofi Mensah left Kumasi. Mensah wept.');
  expect(line?.spans.map(({ start, end }) => line.text.slice(start, end))).toEqual([
    'Kofi Mensah',
    'Kumasi',
    'Mensah',
  ]);
});

test.each([
  ['CAPITALS', 'AMINA DIALLO LEFT NAIROBI. DIALLO WEPT.'],
  ['Title Case', 'Amina Diallo Left Nairobi. Diallo Wept.'],
  ['lower case', 'amina diallo left nairobi. diallo wept.'],
] as const)('dressed in %s', (dress, text) => {
  expect(dressStory(document, dress).lines[0]?.text).toBe(text);
});

test('a country that a set calls an organisation becomes a place', () => {
  const line = parseMarks('[ORG Ghana] protested; [ORG Accra Bank] did not.', 'x');
  const [repaired] = repairCountries({ lines: [line], marksOther: true }, new Set(['Ghana'])).lines;
  expect(repaired?.spans.map((span) => span.type)).toEqual(['LOC', 'ORG']);
});
