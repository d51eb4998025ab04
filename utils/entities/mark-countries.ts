import { Casing } from './describe-word.ts';
import { LABELS, OUTSIDE } from './labels.ts';
import { ListFlag } from './lexicon.ts';
import type { Story } from './story.ts';

const PLACE = LABELS.indexOf('B-LOC');

/**
 * Label as places the short forms of countries that no name holds: "US President Ada Moore", "linked to the
 * UAE". Among words that are not in capitals they can mean nothing else. Changes `labels` in place.
 */
export function markCountries({ words, sentences }: Story, labels: Uint8Array): void {
  for (const { from, to } of sentences) {
    for (let i = from; i < to; i++) {
      const { casing, flags } = words[i]!;
      if (labels[i] !== OUTSIDE || !(flags & ListFlag.country)) continue;
      if (casing !== Casing.upper && casing !== Casing.dotted) continue;
      const shouts = [words[i - 1]!, words[i + 1]!].some((word) => word.casing === Casing.upper);
      if (!shouts) labels[i] = PLACE;
    }
  }
}
