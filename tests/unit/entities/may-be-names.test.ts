import { describe, expect, test } from 'vitest';
import { loadRecogniser } from '../../../scripts/load-recogniser.ts';
import { mayBeNames } from '../../../utils/entities/may-be-names.ts';
import { layOutStory } from '../../../utils/entities/story.ts';
import { tokenise } from '../../../utils/text/tokenise.ts';

/** The words of a sentence that may be in a name, with a bar where others stood between them. */
function openWords(sentence: string): string {
  const words = tokenise(sentence).map((token) => token.text);
  const story = layOutStory([words], loadRecogniser().lexicon);
  const open = mayBeNames(story).subarray(story.sentences[0]!.from);
  return words
    .map((word, i) => (open[i] ? word : '|'))
    .join(' ')
    .replaceAll(/\|(?: \|)+/g, '|');
}

describe('words that may be in a name', () => {
  test.each([
    ['judges of the Court of Final Appeal said so .', '| Court of Final Appeal |'],
    ['officials in Lima , Peru , and Quito agreed .', '| Lima , Peru , and Quito |'],
    ['a letter to van Gaal and al-Attiyah', '| van Gaal and al - Attiyah'],
    ['shares of the FTSE 100 fell', '| FTSE 100 |'],
    ['the ministry (in Accra) wrote', '| Accra |'],
    ["Lord's is full", "Lord 's |"],
    ['members praised Navas ’ record', '| Navas |'],
    ['President Yoon Suk-yeol left', 'President Yoon Suk - yeol |'],
    ['she said he will mark it in Accra', '| Accra'],
    ['flying to mexico via dubai', 'flying to mexico via dubai'],
  ])('%s → %s', (sentence, open) => expect(openWords(sentence)).toBe(open));
});
