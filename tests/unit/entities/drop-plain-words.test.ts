import { expect, test } from 'vitest';
import { dropPlainWords } from '../../../utils/entities/drop-plain-words.ts';
import { LABELS } from '../../../utils/entities/labels.ts';
import { layOutStory } from '../../../utils/entities/story.ts';
import { recogniser } from './story.ts';

/** The words that keep a label, of sentences whose words are marked as "Ada/B-PER". */
function kept(sentences: readonly string[]): string[] {
  const rows = sentences.map((sentence) => sentence.split(' ').map((word) => word.split('/')));
  const story = layOutStory(
    rows.map((row) => row.map(([word = '']) => word)),
    recogniser.lexicon,
  );
  const labels = new Uint8Array(story.words.length);
  story.sentences.forEach(({ from }, s) =>
    rows[s]!.forEach(([, label = 'O'], i) => {
      labels[from + i] = LABELS.indexOf(label as (typeof LABELS)[number]);
    }),
  );
  dropPlainWords(story, labels);
  return story.words.filter((_, i) => labels[i] !== 0).map(({ text }) => text);
}

test.each<[string, string[], string[]]>([
  [
    'a plain word that opens a sentence',
    ['Tokenization/B-PER helps', 'banks like tokenization'],
    [],
  ],
  [
    'not a word that has a capital elsewhere',
    ['Apple/B-ORG rose', 'an apple from Apple/B-ORG'],
    ['Apple', 'Apple'],
  ],
  ['not a listed name', ['Mark/B-PER spoke', 'he left a mark'], ['Mark']],
  [
    'not the first of several',
    ['Bank/B-ORG Alfalah/I-ORG grew', 'the bank grew'],
    ['Bank', 'Alfalah'],
  ],
  [
    'a title of plain words, met once',
    ['the Entry/B-MISC Rules/I-MISC say', 'the rules of entry are long'],
    [],
  ],
  [
    'not one met twice',
    [
      'the World/B-MISC Cup/I-MISC ended',
      'a World/B-MISC Cup/I-MISC again',
      'the cup of the world',
    ],
    ['World', 'Cup', 'World', 'Cup'],
  ],
  [
    'nor one of another kind',
    ['the Water/B-ORG Board/I-ORG said', 'the board tests the water'],
    ['Water', 'Board'],
  ],
])('%s', (_, sentences, expected) => {
  expect(kept(sentences)).toEqual(expected);
});
