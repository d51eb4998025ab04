import type { Sentence } from '../text/split-sentences.ts';
import type { KindedMention } from './find-mentions.ts';
import { isAcronym, isInitialsOf } from './match-acronym.ts';

/** An acronym that a story defines: "the African Fisheries Union (AFU)". */
const BRACKETED = /^\s?[([]["“]?([\p{Lu}\p{N}&.-]{2,10})["”]?[)\],;]/u;
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
  let next = 0; // the first mention that ends after what is looked at
  for (const { block, start, text } of sentences)
    for (const word of text.matchAll(CAPITALS)) {
      const kind = acronyms.get(word[0]);
      if (!kind) continue;
      const from = start + word.index;
      const to = from + word[0].length;
      while (next < mentions.length && isBefore(mentions[next]!, block, from)) next++;
      const known = mentions[next];
      if (known && known.block === block && known.start < to) continue;
      added.push({ block, start: from, end: to, text: word[0], kind });
    }
  return [...mentions, ...added].toSorted((a, b) => a.block - b.block || a.start - b.start);
}

const CAPITALS = /(?<![\p{L}\p{N}-])\p{Lu}[\p{Lu}\p{N}&.-]+(?![\p{L}\p{N}-])/gu;

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
