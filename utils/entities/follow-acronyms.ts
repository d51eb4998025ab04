import type { Sentence } from '../text/split-sentences.ts';
import { classOf, isOfWord } from '../text/char-class.ts';
import type { KindedMention } from './find-mentions.ts';
import { isAcronym, isInitialsOf } from './match-acronym.ts';
import { inReadingOrder } from './name-group.ts';

/** An acronym that a story defines: "the African Fisheries Union (AFU)". */
const BRACKETED = /^\s?[([]["“]?([^\s()[\]"“”,;]{2,10})["”]?[)\],;]/;
const MAX_DEFINITION = 20; // characters after a name

/**
 * Where a name of an organisation is followed by its initials in brackets, those are its acronym, and so they are
 * wherever the story has them, also where they were overlooked. Adds to `mentions`, in reading order.
 */
export function followAcronyms(
  mentions: readonly KindedMention[],
  sentences: readonly Sentence[],
): KindedMention[] {
  const acronyms = definedAcronyms(mentions, sentences);
  if (acronyms.size === 0) return [...mentions];
  const added: KindedMention[] = [];
  for (const sentence of sentences)
    for (const [acronym, kind] of acronyms)
      for (const at of placesOf(acronym, sentence.text)) {
        const start = sentence.start + at;
        const end = start + acronym.length;
        added.push({ block: sentence.block, start, end, text: acronym, kind });
      }
  added.sort(inReadingOrder);
  let next = 0; // the first mention that ends after what is looked at
  const overlooked = added.filter(({ block, start, end }) => {
    while (next < mentions.length && isBefore(mentions[next]!, block, start)) next++;
    const known = mentions[next];
    return !known || known.block !== block || known.start >= end;
  });
  return [...mentions, ...overlooked].toSorted(inReadingOrder);
}

/** Where a word stands in a text by itself: "AU", not "NAU" nor "AU-led". */
function placesOf(word: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length))
    if (!goesOn(text, at - 1) && !goesOn(text, at + word.length)) places.push(at);
  return places;
}

function goesOn(text: string, at: number): boolean {
  return (
    text[at] === '-' || (at >= 0 && at < text.length && isOfWord(classOf(text.charCodeAt(at))))
  );
}

/** Whether a mention ends before a place. */
function isBefore(mention: KindedMention, block: number, start: number): boolean {
  return mention.block < block || (mention.block === block && mention.end <= start);
}

function definedAcronyms(
  mentions: readonly KindedMention[],
  sentences: readonly Sentence[],
): Map<string, KindedMention['kind']> {
  const found = new Map<string, KindedMention['kind']>();
  let s = 0;
  for (const { kind, text, block, start, end } of mentions) {
    if (kind !== 'organisation' || !text.includes(' ')) continue;
    const holds = ({ block: b, end: e }: Sentence): boolean =>
      b > block || (b === block && e > start);
    while (s < sentences.length && !holds(sentences[s]!)) s++;
    const sentence = sentences[s];
    if (!sentence) break;
    const at = end - sentence.start;
    const acronym = BRACKETED.exec(sentence.text.slice(at, at + MAX_DEFINITION))?.[1];
    if (acronym && isAcronym(acronym) && isInitialsOf(acronym, text.replace(/^[Tt]he /, '')))
      found.set(acronym, kind);
  }
  return found;
}
