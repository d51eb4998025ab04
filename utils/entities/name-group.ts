import { nameWords } from './name-key.ts';
import type { EntityKind, Mention } from './recognise-entities.ts';

/** Mentions of one kind that mean one thing, as far as is known. */
export interface NameGroup {
  kind: EntityKind;
  key: string;
  mentions: Mention[];
}

/** For sorting: the mention that a reader meets first comes first. */
export function inReadingOrder(a: Mention, b: Mention): number {
  return a.block - b.block || a.start - b.start;
}

/** Join `from` into `into`. */
export function join(into: NameGroup, from: NameGroup): void {
  into.mentions = [...into.mentions, ...from.mentions].toSorted(inReadingOrder);
}

/** The words of the fullest name in a group. */
export function fullestWords(group: NameGroup): string[] {
  let fullest: string[] = [];
  for (const mention of group.mentions) {
    const words = nameWords(mention.text);
    if (words.length > fullest.length) fullest = words;
  }
  return fullest;
}
