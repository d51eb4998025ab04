import type { Article } from '../article.ts';
import { isAcronym, isInitialsOf, mayAbbreviate } from './match-acronym.ts';
import { fullestWords, inReadingOrder, join, type NameGroup } from './name-group.ts';
import { linkPeople } from './link-people.ts';
import { linkOrganisations } from './link-organisations.ts';

/** Join the groups of names that mean one thing: acronyms, short forms, surnames. Keeps reading order. */
export function linkNames(
  names: readonly NameGroup[],
  article: Pick<Article, 'blocks'>,
): NameGroup[] {
  const joined = linkAcronyms(names, article);
  const people = linkPeople(joined.filter((group) => group.kind === 'person'));
  const organisations = linkOrganisations(joined.filter((group) => group.kind === 'organisation'));
  const rest = joined.filter((group) => group.kind === 'place' || group.kind === 'other');
  return [...people, ...organisations, ...rest]
    .map((group) => ({ ...group, mentions: group.mentions.toSorted(inReadingOrder) }))
    .toSorted((a, b) => inReadingOrder(a.mentions[0]!, b.mentions[0]!));
}

function linkAcronyms(names: readonly NameGroup[], article: Pick<Article, 'blocks'>): NameGroup[] {
  const gone = new Set<NameGroup>();
  const kept = names.map((group) => ({ ...group }));
  for (const short of kept) {
    if (!isAcronym(short.mentions[0]!.text)) continue;
    const long =
      kept.find((group) => group !== short && !gone.has(group) && defines(group, short, article)) ??
      onlyLongForm(short, kept);
    if (!long) continue;
    join(long, short);
    gone.add(short);
    // Mentions of the same letters read as another kind meant the same: the story has said what they are.
    for (const other of kept)
      if (other !== short && other !== long && !gone.has(other) && other.key === short.key) {
        join(long, other);
        gone.add(other);
      }
  }
  return kept.filter((group) => !gone.has(group));
}

/** "Inter-Services Public Relations (ISPR)", or the other way round: "TTP (Tehreek-e-Taliban Pakistan)". */
function defines(long: NameGroup, short: NameGroup, article: Pick<Article, 'blocks'>): boolean {
  if (long.kind === 'person' || isAcronym(long.mentions[0]!.text)) return false;
  return long.mentions.some((l) =>
    short.mentions.some((s) => {
      if (l.block !== s.block || !mayAbbreviate(s.text, l.text)) return false;
      const text = article.blocks[l.block]?.text ?? '';
      const between = l.end <= s.start ? text.slice(l.end, s.start) : text.slice(s.end, l.start);
      return /^ ?\((?:the )?["“']?$/.test(between);
    }),
  );
}

/** Without a definition, the initials must fit one name only. */
function onlyLongForm(short: NameGroup, names: readonly NameGroup[]): NameGroup | undefined {
  const text = short.mentions[0]!.text;
  const fitting = names.filter(
    (group) =>
      group !== short &&
      (group.kind === short.kind || (group.kind === 'organisation' && short.kind !== 'person')) &&
      fullestWords(group).length > 1 &&
      group.mentions.some((mention) => isInitialsOf(text, mention.text.replace(/^[Tt]he /, ''))),
  );
  return fitting.length === 1 ? fitting[0] : undefined;
}
