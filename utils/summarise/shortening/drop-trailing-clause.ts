import { countWords } from '../count-words.ts';
import type { Story } from '../describe-story.ts';
import { startsWithAny } from '../find-leaning.ts';
import { maskAsides } from '../read-quotations.ts';

/** A head of fewer words has lost its point. */
const MIN_HEAD_WORDS = 9;
/** "officials said late on Monday": an attribution of more words is a clause with news of its own. */
const MAX_ATTRIBUTION_WORDS = 14;

/**
 * End an over-long sentence before a clause it can spare: "…, which was built in 1998.",
 * "… — the third this year.", "…; talks go on." Takes as little as brings it to `limit` words, or
 * as much as it may. A clause that turns the claim ("but", "if", "denied") stays, and so does the
 * attribution behind it.
 */
export function dropTrailingClause(
  text: string,
  limit: number,
  story: Story,
  bare = false,
): string {
  if (countWords(text) <= limit) return text;
  const masked = maskAsides(text);
  const attribution = findAttribution(text, masked, story);
  const bodyEnd = attribution ?? text.search(/[.!。।۔]?["”’»]*$/u);
  let shortest = text;
  for (const at of findClauses(masked.slice(0, bodyEnd), story, bare).toReversed()) {
    const tail = text.slice(at, bodyEnd);
    if (story.finders.turning(tail) || goesOn(masked.slice(at, bodyEnd), story)) break;
    const head = text.slice(0, at).trimEnd();
    // "as far as", "so … that", "both … and": a head left waiting for its other half.
    if (countWords(head) < MIN_HEAD_WORDS || WAITS.test(masked.slice(0, at))) break;
    const end = attribution === undefined ? finalStop(text) : text.slice(attribution);
    shortest = `${head}${end}`;
    if (countWords(shortest) <= limit) break;
  }
  return shortest;
}

/**
 * Whether the sentence goes on behind the clause: "two of its leaders, known as A and B, were
 * killed". In other languages than English any further comma may be that one.
 */
function goesOn(tail: string, { lang }: Story): boolean {
  const rest = tail.slice(1);
  if (!/^[,،]/u.test(tail)) return false;
  if (lang !== 'en') return /[,،]/u.test(rest);
  return VERB_BEHIND_COMMA.test(rest);
}

const VERB_BEHIND_COMMA =
  /,(?: also| then| later| still)? (?:is|was|are|were|has|had|have|will|would|could|can|may|might|should|must|did|does|do|said|says|told|went|came|took|made|won|lost|left|met|became|began|got|gave|saw|led|held|ran|died|fell|rose|hit|set|put|cut|sank|spoke|broke|\p{Ll}{2,}ed|\p{Ll}{3,}s)\b/u;

/** Heads that cannot end here. */
const WAITS =
  /(?:\b(?:and|or|but|the|a|an|of|to|in|on|at|by|for|from|with|as|than|that|is|was|were|are|be)\s*|,)$/iu;

/** Where spare clauses begin, in reading order. */
function findClauses(masked: string, { rules, lang }: Story, bare: boolean): number[] {
  const starts: number[] = [];
  for (const { 0: mark, index } of masked.matchAll(/, |; |،\s| (?:--|—|–) /gu)) {
    const after = masked.slice(index + mark.length);
    const opens =
      startsWithAny(after, rules.trailing, rules) !== undefined ||
      (lang === 'en' && PARTICIPLE.test(after));
    const parts = mark === '; ' || (/--|—|–/u.test(mark) && DASH_IS_ASIDE.has(lang));
    const spare = /^[,،]/u.test(mark) ? opens : parts;
    if (spare && !closesLater(masked, mark, index)) starts.push(index);
  }
  if (!bare) return starts;
  for (const { index } of masked.matchAll(BARE_CLAUSES[lang] ?? NOTHING)) {
    if (!HOLDS_ON.test(masked.slice(Math.max(0, index - 24), index))) starts.push(index);
  }
  return starts.toSorted((a, b) => a - b);
}

/** In Russian and its kin a dash is the verb "is". */
const DASH_IS_ASIDE: ReadonlySet<string> = new Set(['en', 'de', 'fr', 'es']);

/** "…, passing them one by one"; "according to" says who speaks. */
const PARTICIPLE = /^(?!according\b)\p{Ll}{2,}ing /u;

/** Clauses that need no comma before them: "… a deadline | as the shutdown entered its 47th day". */
const BARE_CLAUSES: Readonly<Record<string, RegExp>> = {
  en: / (?:amid|ahead of|following|due to|after|when|while|because|so that|in a bid to|in an effort to|in order to|as part of|as (?:he|she|it|they|officials|police|authorities|tensions|concerns|fears|the \p{L}+ (?:\p{L}+ )?(?:\p{L}+ed|is|was|are|were|has|had|have|tries|seeks|begins|faces)))(?= )/gu,
};
const NOTHING = /$^/gu;
/** What comes before binds the clause: "two days after", "only when", "named after", "was following". */
const HOLDS_ON =
  /(?:\p{N}|\b(?:only|not|never|soon|shortly|immediately|just|right|even|especially|particularly|days?|hours?|minutes?|weeks?|months?|years?|decades?|time|moment|named|look(?:s|ed|ing)?|is|are|was|were|be|been|by|and|or|to|the|of|that|than|said|says|from|for|in|on|at|with|a|an|its|his|her|their|evenings?|mornings?|long|once|day|week|month|year|especially|remember|recalls?|known|sought))$/iu;

/** Dashes come in pairs: the second one ends the aside, and the sentence goes on. */
function closesLater(masked: string, mark: string, at: number): boolean {
  if (!/--|—|–/u.test(mark)) return false;
  const dashes = Array.from(masked.matchAll(/ (?:--|—|–) /gu), ({ index }) => index);
  return dashes.length % 2 === 0 || dashes.at(-1) !== at;
}

/** Where a closing attribution begins (", the ministry said."), if the sentence ends in one. */
function findAttribution(text: string, masked: string, { finders }: Story): number | undefined {
  const comma = masked.lastIndexOf(',');
  if (comma < 0) return undefined;
  const last = text.slice(comma);
  const attributes = finders.reporting(last) && countWords(last) <= MAX_ATTRIBUTION_WORDS;
  return attributes ? comma : undefined;
}

function finalStop(text: string): string {
  return /[.!。।۔]/u.exec(text.slice(-3))?.[0] ?? '';
}
