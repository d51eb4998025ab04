import type { KindedMention } from './find-mentions.ts';
import { foldWord } from './lexicon.ts';
import type { Mention } from './recognise-entities.ts';
import type { Entity } from './recognise-entities.ts';

/** An entity before it is ranked. */
export type ResolvedEntity = Omit<Entity, 'salience'>;

/** Gather the mentions that mean one thing. */
export function resolveMentions(mentions: readonly KindedMention[]): ResolvedEntity[] {
  const byName = new Map<string, { kind: KindedMention['kind']; mentions: Mention[] }>();
  for (const { kind, ...mention } of mentions) {
    const key = `${kind} ${foldWord(mention.text)}`;
    const known = byName.get(key);
    if (known) known.mentions.push(mention);
    else byName.set(key, { kind, mentions: [mention] });
  }
  return [...byName.values()].map((group) => ({
    name: group.mentions[0]!.text,
    kind: group.kind,
    aliases: [],
    mentions: group.mentions,
  }));
}
