import type { Sentence } from '../text/split-sentences.ts';
import { tokenise } from '../text/tokenise.ts';
import { Casing, type WordInfo } from './describe-word.ts';
import type { KindedMention } from './find-mentions.ts';
import { joinPhrase, ListFlag, MAX_PHRASE_WORDS, PLACE_FLAGS } from './lexicon.ts';
import type { Recogniser } from './recogniser.ts';
import { Vocabulary } from './vocabulary.ts';

// Where every noun has a capital, a large city's name may be any noun ("Essen" is food).
const CAPITALISING = new Set(['de', 'lb']);
// In every language one writes "Paris"; shorter names are words somewhere ("Lima", "Nice", "Bari").
const SHORTEST_CITY = 5; // letters
const TIMES = 2; // a sequence of capitals twice in one story is no chance

/**
 * Names in a language that the recogniser has no weights for: countries and large cities from the lists, and
 * people named more than once by a listed given name. Little, but sure. Nothing at the start of a sentence.
 */
export function findKnownNames(
  sentences: readonly Sentence[],
  recogniser: Recogniser,
  lang: string | undefined,
): KindedMention[] {
  const flags = CAPITALISING.has((lang ?? '').slice(0, 2)) ? ListFlag.country : PLACE_FLAGS;
  const vocabulary = new Vocabulary(recogniser.lexicon);
  const people: KindedMention[] = [];
  const places: KindedMention[] = [];
  for (const sentence of sentences) {
    const tokens = tokenise(sentence.text);
    const words = tokens.map((token) => vocabulary.wordOf(token.text));
    const mention = (from: number, to: number, kind: KindedMention['kind']): KindedMention => {
      const start = tokens[from]!.start;
      const end = tokens[to - 1]!.end;
      const text = sentence.text.slice(start, end);
      return {
        block: sentence.block,
        start: sentence.start + start,
        end: sentence.start + end,
        text,
        kind,
      };
    };
    for (let i = 1; i < words.length;) {
      const run = runOfNames(words, i);
      if (run === 0) {
        i++;
        continue;
      }
      const place = knownPlace(words, i, run, recogniser, flags);
      if (place) places.push(mention(i, i + place, 'place'));
      else if (
        run > 1 &&
        words[i]!.flags & ListFlag.given &&
        !(words[i]!.flags & ListFlag.ordinary)
      )
        people.push(mention(i, i + run, 'person'));
      i += run;
    }
  }
  const counts = new Map<string, number>();
  for (const { text } of people) counts.set(text, (counts.get(text) ?? 0) + 1);
  const sure = people.filter(({ text }) => counts.get(text)! >= TIMES);
  return [...places, ...sure].toSorted((a, b) => a.block - b.block || a.start - b.start);
}

/** How many words from `i` on are written like names. */
function runOfNames(words: readonly WordInfo[], i: number): number {
  let end = i;
  while (words[end]?.casing === Casing.title || words[end]?.casing === Casing.mixed) end++;
  return end - i;
}

/** How many words the listed place at `i` has: the whole run or nothing, for "Paris Hilton" is no Paris. */
function knownPlace(
  words: readonly WordInfo[],
  i: number,
  run: number,
  { lexicon }: Recogniser,
  wanted: number,
): number {
  if (run > MAX_PHRASE_WORDS) return 0;
  const name = words.slice(i, i + run);
  const flags = lexicon.flags(name.map((word) => word.folded).reduce(joinPhrase));
  if (!(flags & wanted) || flags & ListFlag.ordinary) return 0;
  if (flags & ListFlag.country) return run; // "France" is a given name as well, but rarely in the news
  const person = flags & (ListFlag.given | ListFlag.surname);
  const letters = name.reduce((sum, word) => sum + word.text.length, 0);
  return !person && letters >= SHORTEST_CITY ? run : 0;
}
