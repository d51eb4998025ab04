import { fullestWords, inReadingOrder, join, type NameGroup } from './name-group.ts';

// Alone they name a sort of thing: "the Ministry" may be any ministry of the story.
const SORTS = new Set(
  'ministry university college school court bank party council committee commission agency department office authority institute association union federation company group army police force forces government parliament assembly senate house national international united central supreme high royal federal general american british world new north south east west african european'.split(
    ' ',
  ),
);

/** Join short forms of organisations to the long one: "Greenhorn" to "Greenhorn Holdings Ltd", where only one fits. */
export function linkOrganisations(organisations: readonly NameGroup[]): NameGroup[] {
  const longestFirst = organisations
    .map((group) => ({ group: { ...group }, words: fullestWords(group) }))
    .toSorted((a, b) => b.words.length - a.words.length);
  const full: typeof longestFirst = [];
  for (const name of longestFirst) {
    const fitting = full.filter(({ words }) => isShortForm(name.words, words));
    if (fitting.length === 1) join(fitting[0]!.group, name.group);
    else full.push(name);
  }
  return full.map(({ group }) => ({ ...group, mentions: group.mentions.toSorted(inReadingOrder) }));
}

/** Whether the short form begins the long one, or is its last words but for who it belongs to ("Kenya Supreme Court"). */
export function isShortForm(short: readonly string[], long: readonly string[]): boolean {
  if (short.length === 0 || short.length >= long.length) return false;
  const begins = short[0] === long[0] && short.every((word, i) => word === long[i]);
  if (!begins && short[0] !== long[1]) return false;
  if (short.every((word) => SORTS.has(word))) return false;
  const after = long[short.length];
  // "Bank of England" is no "Bank"; "University of Nairobi Hospital" is not "University of Nairobi".
  if (begins)
    return short.length === 1
      ? after !== 'of' && !PLACE_LIKE.has(after ?? '')
      : LEGAL.has(after ?? '') || long.length - short.length === 1;
  return (
    short.length >= 2 &&
    long.length - short.length === 1 &&
    short.every((word, i) => word === long[i + 1])
  );
}

const LEGAL = new Set([
  'ltd',
  'limited',
  'inc',
  'corp',
  'corporation',
  'co',
  'company',
  'plc',
  'holdings',
  'holding',
  'group',
  'ag',
  'sa',
  'llc',
  'gmbh',
  'society',
  'foundation',
  'party',
]);
const PLACE_LIKE = new Set([
  'university',
  'city',
  'united',
  'county',
  'state',
  'hospital',
  'airport',
  'police',
  'court',
]);
