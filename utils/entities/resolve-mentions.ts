import type { Article } from '../article.ts';
import type { KindedMention } from './find-mentions.ts';
import { findRole, titleLength } from './find-role.ts';
import { linkNames } from './link-names.ts';
import { nameEntity } from './name-entity.ts';
import type { NameGroup } from './name-group.ts';
import { nameKey } from './name-key.ts';
import type { Entity, Mention } from './recognise-entities.ts';

/** An entity before it is ranked. */
export type ResolvedEntity = Omit<Entity, 'salience'>;

/** Gather the mentions that mean one thing, and give each thing its name, aliases and role. */
export function resolveMentions(
  mentions: readonly KindedMention[],
  article: Pick<Article, 'blocks'>,
): ResolvedEntity[] {
  const trimmed = mentions.map(withoutTitle);
  const groups = linkNames(gatherNames(trimmed), article);
  return groups.map(({ kind, mentions }) => {
    const { name, aliases } = nameEntity(mentions, kind);
    const role = kind === 'person' ? roleOf(mentions, article) : undefined;
    return { name, kind, ...(role ? { role } : {}), aliases, mentions };
  });
}

/** "General Sahir Shamshad Mirza" names Sahir Shamshad Mirza. */
function withoutTitle(mention: KindedMention): KindedMention {
  if (mention.kind !== 'person') return mention;
  const length = titleLength(mention.text);
  return length === 0
    ? mention
    : { ...mention, start: mention.start + length, text: mention.text.slice(length) };
}

/** Mentions spelled alike and of one kind, in the order of their first. */
function gatherNames(mentions: readonly KindedMention[]): NameGroup[] {
  const groups = new Map<string, NameGroup>();
  for (const { kind, ...mention } of mentions) {
    const key = keyOf(mention, kind);
    const group = groups.get(`${kind}\n${key}`);
    if (group) group.mentions.push(mention);
    else groups.set(`${kind}\n${key}`, { kind, key, mentions: [mention] });
  }
  return [...groups.values()];
}

function keyOf(mention: Mention, kind: string): string {
  const key = nameKey(mention.text);
  // "Pakistanis" are who "Pakistani" speaks of.
  return kind === 'other' && /[a-z]{3}(?:an|i|ian|er|or)s$/.test(key) ? key.slice(0, -1) : key;
}

/** The longest title that the story gives before any of the mentions. */
function roleOf(
  mentions: readonly Mention[],
  article: Pick<Article, 'blocks'>,
): string | undefined {
  let role: string | undefined;
  for (const mention of mentions) {
    const found = findRole(mention, article);
    if (found && found.length > (role?.length ?? 0)) role = found;
  }
  return role;
}
