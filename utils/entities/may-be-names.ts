import { Casing, type WordInfo } from './describe-word.ts';
import { ListFlag } from './lexicon.ts';
import type { Story } from './story.ts';

/**
 * Which words may be in a name: those written unlike ordinary words, or listed; and around them joiners,
 * marks and what a hyphen ties to them ("Court of Final Appeal", "Yoon Suk-yeol"). The rest, most of any
 * text, need no features. A sentence without capitals ("flying to mexico via dubai") gives no such hint:
 * all of it may be.
 */
export function mayBeNames({ words, sentences }: Story): Uint8Array {
  const open = new Uint8Array(words.length);
  for (const { from, to } of sentences) {
    let capitals = 0;
    for (let i = from; i < to; i++) {
      const { capital, casing, flags } = words[i]!;
      if (capital) capitals++;
      if (casing === Casing.mark || casing === Casing.number) continue;
      if (casing === Casing.lower && !(flags & ~ListFlag.ordinary)) continue;
      open[i] = 1;
      if (maySurround(words[i - 1]!)) open[i - 1] = 1;
      if (maySurround(words[i + 1]!)) open[i + 1] = 1;
      if (maySurround(words[i + 2]!) || words[i + 1]!.text === '-') open[i + 2] = 1;
    }
    if (capitals === 0) open.fill(1, from, to);
    open.fill(0, to, to + 2); // edges, that a hyphen at the end reached
  }
  return open;
}

function maySurround({ joiner, casing, id }: WordInfo): boolean {
  return id >= 0 && (joiner || casing !== Casing.lower);
}
