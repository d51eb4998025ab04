import { fullestWords, inReadingOrder, join, type NameGroup } from './name-group.ts';
import { withoutGeneration } from './name-key.ts';
import type { Mention } from './recognise-entities.ts';

/**
 * Join the names of people: "Sahir Mirza" and "Mirza" to "Sahir Shamshad Mirza". Two people of one
 * surname stay two; a bare surname then means the one named last before it.
 */
export function linkPeople(people: readonly NameGroup[]): NameGroup[] {
  const longestFirst = people
    .map((group) => ({ group: { ...group }, words: withoutGeneration(fullestWords(group)) }))
    .toSorted((a, b) => b.words.length - a.words.length);
  const full: typeof longestFirst = [];
  for (const person of longestFirst) {
    const fitting = full.filter(
      ({ words }) => isShortFor(person.words, words) || words.join(' ') === person.words.join(' '),
    );
    if (fitting.length === 0) full.push(person);
    else if (fitting.length === 1) join(fitting[0]!.group, person.group);
    else
      for (const mention of person.group.mentions)
        lastNamed(
          fitting.map((f) => f.group),
          mention,
        ).mentions.push(mention);
  }
  return full.map(({ group }) => ({ ...group, mentions: group.mentions.toSorted(inReadingOrder) }));
}

/** Whether a shorter name can stand for a longer one: its surname, its first name alone, or the name without some middle part. */
export function isShortFor(short: readonly string[], long: readonly string[]): boolean {
  if (short.length >= long.length) return false;
  const [first] = short;
  const last = short.at(-1);
  // "Prayut" is Prayut Chan-o-cha, "Hasina" is Sheikh Hasina, "Zayed" alone is nobody's middle name.
  if (short.length === 1)
    return last === long.at(-1) || first === long[0] || isDoubleName(last!, long);
  let at = 0;
  for (const word of short) {
    while (at < long.length && !sameName(word, long[at]!)) at++;
    if (at++ >= long.length) return false;
  }
  return sameName(last!, long.at(-1)!) || sameName(first!, long[0]!);
}

/** "Ban Ki Moon" is "Ki-Moon" as well. */
function isDoubleName(name: string, long: readonly string[]): boolean {
  return name.includes('-') && long.slice(-2).join('-') === name;
}

/** "J" may be "John". */
function sameName(a: string, b: string): boolean {
  return a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));
}

function lastNamed(groups: readonly NameGroup[], mention: Mention): NameGroup {
  let best = groups[0]!;
  let latest: Mention | undefined;
  for (const group of groups)
    for (const known of group.mentions)
      if (inReadingOrder(known, mention) < 0 && (!latest || inReadingOrder(known, latest) > 0)) {
        latest = known;
        best = group;
      }
  return best;
}
