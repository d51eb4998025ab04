import type { Sentence } from '../text/split-sentences.ts';
import { type Token, tokenise } from '../text/tokenise.ts';
import { Casing, type WordInfo } from './describe-word.ts';
import type { KindedMention } from './find-mentions.ts';
import { followAcronyms } from './follow-acronyms.ts';
import { joinPhrase, type Lexicon, ListFlag, MAX_PHRASE_WORDS, PLACE_FLAGS } from './lexicon.ts';
import type { Recogniser } from './recogniser.ts';
import { findDefinitions } from './spell-out-acronyms.ts';
import { Vocabulary } from './vocabulary.ts';

// Where every noun has a capital, a large city's name may be any noun ("Essen" is food).
const CAPITALISING = new Set(['de', 'lb']);
// In every language one writes "Paris"; shorter names are words somewhere ("Lima", "Nice", "Bari").
const SHORTEST_CITY = 5; // letters

/**
 * Names in a language that the recogniser has no weights for: countries and large cities from the lists, people
 * with a listed given name whom the story names again, and organisations whose acronym it spells out. Little,
 * but sure. No place or person at the start of a sentence.
 */
export function findKnownNames(
  sentences: readonly Sentence[],
  { lexicon }: Recogniser,
  lang: string | undefined,
): KindedMention[] {
  const capitalising = CAPITALISING.has((lang ?? '').slice(0, 2));
  const places = capitalising ? ListFlag.country : PLACE_FLAGS;
  const vocabulary = new Vocabulary(lexicon);
  const runs = sentences.flatMap((sentence) => runsOfNames(sentence, vocabulary));
  const defined = sentences.flatMap(findDefinitions);
  const found = [
    ...runs.filter(({ words }) => isKnownPlace(words, lexicon, places)).map(asKind('place')),
    ...runs.filter(({ words }) => isListedOrganisation(words, lexicon)).map(asKind('organisation')),
    ...knownPeople(runs, lexicon, capitalising).map(asKind('person')),
  ].filter(
    ({ block, start, end }) =>
      !defined.some((name) => name.block === block && name.start < end && start < name.end),
  );
  return followAcronyms(
    [...found, ...defined].toSorted((a, b) => a.block - b.block || a.start - b.start),
    sentences,
  );
}

// "Florida" and "Georgia" are given names as well, but rarely where a story has no comma before a name.
const NO_GIVEN_NAME = ListFlag.ordinary | ListFlag.country | ListFlag.region;
// No person's name comes after one, and some are in the lists of given names.
const ARTICLES = new Set('el la los las le les il lo gli der die das den het'.split(' '));

/** Words one after another that are written like a name. */
interface Run extends Omit<KindedMention, 'kind'> {
  words: readonly WordInfo[];
  /** The word before. */
  before: string;
}

const asKind =
  (kind: KindedMention['kind']) =>
  ({ block, start, end, text }: Run): KindedMention => ({ block, start, end, text, kind });

function runsOfNames(sentence: Sentence, vocabulary: Vocabulary): Run[] {
  const tokens = tokenise(sentence.text);
  const words = tokens.map((token) => vocabulary.wordOf(token.text));
  const runs: Run[] = [];
  for (let i = 1; i < words.length; i++) {
    const from = i;
    while (goesOn(words, tokens, i, from)) i++;
    // "S-Bahn" and "AfD-Chef" hold no name.
    if (i > from && !(words[from - 1]!.text === '-' && touches(tokens, from - 1)))
      runs.push({
        ...spanOf(sentence, tokens.slice(from, i)),
        words: words.slice(from, i),
        before: words[from - 1]!.text,
      });
  }
  return runs;
}

/** Whether word `i` belongs to the run from `from` on. "Jean-Baptiste" is one name. */
function goesOn(
  words: readonly WordInfo[],
  tokens: readonly Token[],
  i: number,
  from: number,
): boolean {
  const word = words[i];
  if (word === undefined) return false;
  if (word.text !== '-') return isWritten(word);
  // "-dijo Marco Lago- es buena": a dash that opens or closes an aside joins nothing.
  const next = words[i + 1];
  return (
    i > from &&
    touches(tokens, i) &&
    touches(tokens, i + 1) &&
    next !== undefined &&
    isWritten(next)
  );
}

/** Whether a token stands right behind the one before it, without a space. */
function touches(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.end === tokens[at]?.start;
}

/** Whether a word is written as names are. */
function isWritten({ casing }: WordInfo): boolean {
  return casing === Casing.title || casing === Casing.mixed;
}

function spanOf(
  sentence: Sentence,
  tokens: readonly Token[],
): Pick<Run, 'block' | 'start' | 'end' | 'text'> {
  const start = tokens[0]!.start;
  const end = tokens.at(-1)!.end;
  return {
    block: sentence.block,
    start: sentence.start + start,
    end: sentence.start + end,
    text: sentence.text.slice(start, end),
  };
}

/** Whether a run is a listed place: the whole run or nothing, for "Paris Hilton" is no Paris. */
function isKnownPlace(words: readonly WordInfo[], lexicon: Lexicon, wanted: number): boolean {
  if (words.length > MAX_PHRASE_WORDS) return false;
  const flags = flagsOf(words, lexicon);
  if (!(flags & wanted) || flags & ListFlag.ordinary) return false;
  if (flags & ListFlag.country) return true; // "France" is a given name as well, but rarely in the news
  const letters = words.reduce((sum, word) => sum + word.text.length, 0);
  return !(flags & (ListFlag.given | ListFlag.surname)) && letters >= SHORTEST_CITY;
}

function isListedOrganisation(words: readonly WordInfo[], lexicon: Lexicon): boolean {
  return words.length > 1 && (flagsOf(words, lexicon) & ListFlag.organisation) !== 0;
}

function flagsOf(words: readonly WordInfo[], lexicon: Lexicon): number {
  return words.length > MAX_PHRASE_WORDS
    ? 0
    : lexicon.flags(words.map((word) => word.folded).reduce(joinPhrase));
}

/**
 * People named in full and again: in full, or by their last name alone. One mention may be chance, and where every
 * noun has a capital, so may be the last name ("zur Verfügung").
 */
function knownPeople(runs: readonly Run[], lexicon: Lexicon, capitalising: boolean): Run[] {
  const counts = new Map<string, number>();
  for (const { text } of runs) counts.set(text, (counts.get(text) ?? 0) + 1);
  const known = runs.filter(({ text, words, before }) => {
    const first = words[0]!;
    // "Roma-Lazio" is a match.
    if (!text.includes(' ') || !(first.flags & ListFlag.given) || first.flags & NO_GIVEN_NAME)
      return false;
    // "la Cruz Roja", "El Niño"
    if (ARTICLES.has(before) || ARTICLES.has(first.lowerText)) return false;
    if (flagsOf(words, lexicon)) return false; // a place, an organisation: "Washington Post"
    if (capitalising && !(words.at(-1)!.flags & ListFlag.surname)) return false;
    return counts.get(text)! > 1 || counts.has(surnameOf(text));
  });
  const names = new Set(known.flatMap(({ text }) => [text, surnameOf(text)]));
  return runs.filter(({ text }) => names.has(text));
}

/** "Grande-Marlaska" of "Fernando Grande-Marlaska". */
function surnameOf(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}
