import type { Article } from '../article.ts';
import { isAcronym, isInitialsOf, mayAbbreviate } from './match-acronym.ts';
import { fullestWords, inReadingOrder, join, type NameGroup } from './name-group.ts';
import { linkStorms } from './name-storms.ts';
import { linkPeople } from './link-people.ts';
import { linkOrganisations } from './link-organisations.ts';
import type { Mention } from './recognise-entities.ts';

/** Join the groups of names that mean one thing: acronyms, short forms, surnames. Keeps reading order. */
export function linkNames(
  names: readonly NameGroup[],
  article: Pick<Article, 'blocks'>,
): NameGroup[] {
  const joined = linkAcronyms(names, article);
  const people = linkPeople(joined.filter((group) => group.kind === 'person'));
  const organisations = linkOrganisations(joined.filter((group) => group.kind === 'organisation'));
  const places = joined.filter((group) => group.kind === 'place');
  const others = linkStorms(joined.filter((group) => group.kind === 'other'));
  return [...people, ...organisations, ...places, ...others]
    .map((group) => ({ ...group, mentions: group.mentions.toSorted(inReadingOrder) }))
    .toSorted((a, b) => inReadingOrder(a.mentions[0]!, b.mentions[0]!));
}

function linkAcronyms(names: readonly NameGroup[], article: Pick<Article, 'blocks'>): NameGroup[] {
  const gone = new Set<NameGroup>();
  const kept = names.map((group) => ({ ...group }));
  const longForms = kept.filter(({ mentions }) => mentions.some(({ text }) => /[\s-]/.test(text)));
  for (const short of kept) {
    if (!isAcronym(short.mentions[0]!.text)) continue;
    const long =
      kept.find((group) => group !== short && !gone.has(group) && defines(group, short, article)) ??
      onlyLongForm(short, longForms);
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
      if (l.block !== s.block) return false;
      const text = article.blocks[l.block]?.text ?? '';
      if (!mayAbbreviate(s.text, l.text) && !isInitialsOf(s.text, withOwner(l, text))) return false;
      const between = l.end <= s.start ? text.slice(l.end, s.start) : text.slice(s.end, l.start);
      return /^ ?\((?:the )?["“']?$/.test(between);
    }),
  );
}

/** "Fiji's Digital Assets Authority (FDAA)": the acronym may count in whose it is. */
function withOwner({ text: name, start }: Mention, text: string): string {
  const owner = /([^\s'’]{1,40})['’]s $/.exec(text.slice(Math.max(0, start - MAX_OWNER), start));
  return owner ? `${owner[1]} ${name}` : name;
}

const MAX_OWNER = 40; // characters; "Saint Vincent and the Grenadines" abbreviates no further than its last word

/** Without a definition, the initials must fit one name only. */
function onlyLongForm(short: NameGroup, names: readonly NameGroup[]): NameGroup | undefined {
  const text = short.mentions[0]!.text;
  const fitting = names.filter(
    (group) =>
      group !== short &&
      (group.kind === short.kind || (group.kind === 'organisation' && short.kind !== 'person')) &&
      group.mentions.some((mention) => isInitialsOf(text, mention.text.replace(/^[Tt]he /, ''))) &&
      fullestWords(group).length > 1,
  );
  return fitting.length === 1 ? fitting[0] : undefined;
}
