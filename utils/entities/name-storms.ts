import type { Sentence } from '../text/split-sentences.ts';
import type { KindedMention } from './find-mentions.ts';
import { inReadingOrder, join, type NameGroup } from './name-group.ts';

// Storms bear people's names: "Cyclone Amara", "Tropical Storm Odile", "Typhoon Rolly".
const STORM =
  /(?:(?:Super |Severe |Tropical )?(?:Cyclone|Hurricane|Typhoon)|(?:Tropical )?Storm) $/u;
const LONGEST = 'Tropical Hurricane '.length;

/** Names right after the word for a storm are the storm's, with that word. */
export function nameStorms(
  mentions: readonly KindedMention[],
  { text, start, block }: Pick<Sentence, 'text' | 'start' | 'block'>,
): KindedMention[] {
  return mentions.map((mention) => {
    const at = mention.start - start;
    const title = STORM.exec(text.slice(Math.max(0, at - LONGEST), at));
    if (!title) return mention;
    const from = at - title[0].length;
    const end = mention.end;
    return { block, start: start + from, end, text: text.slice(from, end - start), kind: 'other' };
  });
}

/** A storm named once is meant by its bare name, too: "Amara had weakened by noon". */
export function followStorms(mentions: readonly KindedMention[]): KindedMention[] {
  const storms = new Set<string>();
  for (const { kind, text } of mentions) {
    const name = kind === 'other' && /(?:Cyclone|Hurricane|Typhoon|Storm) (\S+)$/u.exec(text)?.[1];
    if (name) storms.add(name);
  }
  if (storms.size === 0) return [...mentions];
  return mentions.map((mention) =>
    mention.kind !== 'other' && storms.has(mention.text) ? { ...mention, kind: 'other' } : mention,
  );
}

/** Join the bare names of storms ("Amara") to the full ones ("Cyclone Amara"). */
export function linkStorms(others: readonly NameGroup[]): NameGroup[] {
  const groups = others.map((group) => ({ ...group }));
  const gone = new Set<NameGroup>();
  for (const storm of groups) {
    const name = /(?:^| )(?:cyclone|hurricane|typhoon|storm) (\S+)$/u.exec(storm.key)?.[1];
    if (name === undefined) continue;
    for (const bare of groups) {
      if (bare.key !== name || gone.has(bare)) continue;
      join(storm, bare);
      gone.add(bare);
    }
  }
  return groups
    .filter((group) => !gone.has(group))
    .toSorted((a, b) => inReadingOrder(a.mentions[0]!, b.mentions[0]!));
}
