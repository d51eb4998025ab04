import { CharClass, classOf, isOfWord } from '../text/char-class.ts';
import type { Sentence } from '../text/split-sentences.ts';
import type { KindedMention } from './find-mentions.ts';
import { isAcronym, isInitialsOf } from './match-acronym.ts';

/** Characters of a sentence before a bracket that a long form may take up. */
const MAX_LONG_FORM = 120;

/** Characters of a bracket and the white space around it. */
const MAX_BRACKET = 8;

/**
 * "… the Tehreek-e-Taliban Pakistan (TTP)": where an acronym stands in brackets right after words whose
 * first letters it is made of, those words are the long form of its name, whatever they were taken for.
 * `text` is the sentence that the mentions are of, `start` its place in the block. A method of
 * Schwartz and Hearst 2003, "A simple algorithm for identifying abbreviation definitions".
 */
export function spellOutAcronyms(
  mentions: readonly KindedMention[],
  text: string,
  start: number,
): KindedMention[] {
  let spelled = [...mentions];
  for (const acronym of mentions) {
    if (acronym.kind !== 'organisation' || !isAcronym(acronym.text)) continue;
    const span = longFormBefore(text, acronym.start - start, acronym.text);
    if (!span) continue;
    const { block, kind } = acronym;
    const from = start + span.start;
    const to = start + span.end;
    const kept = spelled.filter((mention) => mention.end <= from || mention.start >= to);
    const whole = { block, kind, start: from, end: to, text: text.slice(span.start, span.end) };
    spelled = [...kept, whole].toSorted((a, b) => a.start - b.start);
  }
  return spelled;
}

/** Where the long form of an acronym at `at` stands in a sentence, if the acronym is in brackets after it. */
function longFormBefore(text: string, at: number, acronym: string) {
  const bracket = /\s{0,8}[([]\s{0,8}["“]?$/.exec(text.slice(Math.max(0, at - MAX_BRACKET), at));
  if (!bracket || !/^["”]?\s*[)\],;]/.test(text.slice(at + acronym.length))) return null;
  const end = Math.max(0, at - MAX_BRACKET) + bracket.index;
  const first = Math.max(0, end - MAX_LONG_FORM);
  // Words from the nearest backwards: the shortest run that spells the acronym out.
  for (let begin = end - 1; begin >= first; begin--) {
    if (!startsName(text, begin)) continue;
    const long = text.slice(begin, end);
    if (/[.!?;:,()[\]]/.test(long)) return null;
    // "Kenya's Ports Authority (KPA)": an owner is no part of the name, though it may be of the acronym.
    const owner = /^.*?['’]s\s+/.exec(long)?.[0];
    if (owner !== undefined) {
      const name = long.slice(owner.length);
      const whole = `${owner.replace(/['’]s\s+$/, '')} ${name}`;
      return isInitialsOf(acronym, whole) ? { start: begin + owner.length, end } : null;
    }
    if (isInitialsOf(acronym, long)) return { start: begin, end };
  }
  return null;
}

/** Whether a word with a capital begins at `at`. */
function startsName(text: string, at: number): boolean {
  if (classOf(text.charCodeAt(at)) !== CharClass.upper) return false;
  return at === 0 || (text[at - 1] !== '-' && !isOfWord(classOf(text.charCodeAt(at - 1))));
}

/** Names of organisations that a sentence of any language spells out before their acronym, and the acronym. */
export function findDefinitions({ block, start, text }: Sentence): KindedMention[] {
  const found: KindedMention[] = [];
  for (const { 1: acronym = '', index } of text.matchAll(
    /[([]["“]?(\p{Lu}[\p{Lu}\p{N}]{2,8})["”]?[)\]]/gu,
  )) {
    const at = text.indexOf(acronym, index);
    const long = longFormBefore(text, at, acronym);
    if (!long) continue;
    // "… Üniversitesi’nden (KTÜ)": the ending of a case is no part of a name.
    const name = text
      .slice(long.start, long.end)
      .replace(/(?<!["”“«»])["”“«»]+$|['’]\p{Ll}{1,24}$/u, '');
    const end = long.start + name.length;
    for (const span of [
      { start: long.start, end },
      { start: at, end: at + acronym.length },
    ])
      found.push({
        block,
        start: start + span.start,
        end: start + span.end,
        text: text.slice(span.start, span.end),
        kind: 'organisation',
      });
  }
  return found;
}
