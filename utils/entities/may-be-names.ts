import { Casing, type WordInfo } from './describe-word.ts';
import { ListFlag } from './lexicon.ts';
import type { Story } from './story.ts';

const LONGEST_BRIDGE = 3; // words: "Bank (of the) West"

/**
 * Which words may be in a name: those written unlike ordinary words, or listed; what a hyphen ties to them
 * ("Yoon Suk-yeol"); joiners and marks between them ("Court of Final Appeal"); and what may begin or end a name
 * beside them ("van Gaal", "Euro 2024", "Lord's"). The rest, most of any text, need no features. A sentence
 * without capitals ("flying to mexico via dubai") gives no such hint: all of it may be.
 */
export function mayBeNames({ words, sentences }: Story): Uint8Array {
  const open = new Uint8Array(words.length);
  for (const { from, to } of sentences) {
    let capitals = 0;
    let last = -1;
    for (let i = from; i < to; i++) {
      if (words[i]!.capital) capitals++;
      if (!isCandidate(words[i]!) && !(words[i - 1]!.text === '-' && last === i - 2)) continue;
      if (beginsNames(words[i - 1]!)) open[i - 1] = 1;
      // "al-Attiyah": three words.
      if (words[i - 1]!.text === '-' && beginsNames(words[i - 2]!)) open.fill(1, i - 2, i);
      if (endsNames(words[i + 1]!, words[i]!)) open[i + 1] = 1;
      if (last >= 0 && isBridge(words, last + 1, i)) open.fill(1, last + 1, i);
      open[i] = 1;
      last = i;
    }
    if (capitals === 0) open.fill(1, from, to);
  }
  return open;
}

/** Whether a word may be in a name by itself. "will" and "mark" are words, whatever lists they are in. */
function isCandidate({ casing, flags }: WordInfo): boolean {
  if (casing === Casing.mark || casing === Casing.number) return false;
  return casing !== Casing.lower || (flags !== 0 && !(flags & ListFlag.ordinary));
}

/** Whether the words from `from` up to `to` may stand within a name. */
function isBridge(words: readonly WordInfo[], from: number, to: number): boolean {
  if (to - from > LONGEST_BRIDGE) return false;
  for (let i = from; i < to; i++)
    if (words[i]!.casing === Casing.lower && !words[i]!.joiner) return false;
  return true;
}

const NEVER_FIRST = new Set("of for the and & - on in to 's ’s".split(' '));

/** "bin Laden", "2024 Olympics". */
function beginsNames({ joiner, casing, text }: WordInfo): boolean {
  return casing === Casing.number || (joiner && !NEVER_FIRST.has(text));
}

/** "FTSE 100", "Lord's", "Yahoo!", "Thomas L." where the point got loose. */
function endsNames({ casing, text }: WordInfo, before: WordInfo): boolean {
  if (casing === Casing.number || text === "'s" || text === '’s' || text === '!') return true;
  return text === '.' && before.casing === Casing.initial;
}
