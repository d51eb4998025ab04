import { countWords } from '../count-words.ts';
import type { Story } from '../describe-story.ts';
import { startsWithAny } from '../find-phrases.ts';
import { maskAsides } from '../read-quotations.ts';
import { findBareClauses } from './find-bare-clauses.ts';
import { FINITE_VERBS } from './finite-verbs.ts';
import { hasMainVerb } from './has-main-verb.ts';

/** A head of fewer words has lost its point. */
const MIN_HEAD_WORDS = 9;
/** "officials said late on Monday": an attribution of more words is a clause with news of its own. */
const MAX_ATTRIBUTION_WORDS = 14;

/**
 * End an over-long sentence before a clause it can spare: "…, which was built in 1998.",
 * "… — the third this year.", "…; talks go on." Takes as little as brings it to `limit` words, or
 * as much as it may; at least `minWords` stay before the clause. A clause that turns the claim ("but", "if",
 * "denied") stays, and so does the attribution behind it. `bare`: at clauses without a comma, too.
 */
export function dropTrailingClause(
  text: string,
  limit: number,
  story: Story,
  { bare = false, minWords = MIN_HEAD_WORDS } = {},
): string {
  if (countWords(text) <= limit) return text;
  const masked = maskAsides(text);
  const attribution = findAttribution(text, masked, story);
  const bodyEnd = attribution ?? text.search(CLOSE);
  let shortest = text;
  let isDoubtful = false;
  for (const at of findClauses(masked.slice(0, bodyEnd), story, bare).toReversed()) {
    const tail = text.slice(at, bodyEnd);
    const head = text.slice(0, at).trimEnd();
    // An earlier clause that holds this one may still go, if it says why.
    if (turns(tail, head, story)) continue;
    if (goesOn(masked.slice(at, bodyEnd), story) || awaitsInfinitive(head, tail, story)) break;
    // "as far as", "so … that", "both … and": a head left waiting for its other half.
    if (countWords(head) < minWords || waits(masked.slice(0, at), story)) break;
    // A head in doubt is passed over only for one that ends before a second statement.
    if (isDoubtful && !masked.startsWith(AND_CLAUSE, at)) break;
    isDoubtful = story.lang === 'en' && (!hasMainVerb(masked.slice(0, at)) || RANKS.test(head));
    if (isDoubtful) continue;
    const end = attribution === undefined ? finalStop(text) : text.slice(attribution);
    shortest = `${head}${end}`;
    if (countWords(shortest) <= limit) break;
  }
  return shortest;
}

/** How a second statement begins. */
const AND_CLAUSE = ', and ';

/** Whether a head is left waiting for its other half. */
function waits(head: string, { lang }: Story): boolean {
  return WAITS.test(head) || (lang === 'fr' && AUXILIARY_WAITS.test(head));
}

/** "lui a, par deux fois, | offert …": the verb itself stands behind the aside. */
const AUXILIARY_WAITS =
  /(?<!\p{L})(?:a|ont|est|sont|avait|avaient|était|étaient|aura|auront|sera|seront|aurait|serait),[^,]*$/u;

/** A sentence's stop and the quotation marks behind it, or those alone; at the very end where there is neither. */
const CLOSE = /[.!。।۔]["”’»]*$|(?<!["”’»])["”’»]*$/u;

/** Whether the claim is another one without its clause; why a thing is so turns none but a denial. */
function turns(tail: string, head: string, { finders, rules }: Story): boolean {
  if (!finders.turning(tail)) return false;
  const reason = startsWithAny(tail.replace(/^[,،，]/, ''), REASONS, rules);
  return reason === undefined || finders.turning(head);
}

const REASONS =
  'because|weil|car|parce que|porque|ya que|çünkü|потому что|поскольку|لأن|کیونکہ|क्योंकि|因为'.split(
    '|',
  );

/**
 * Whether the sentence goes on behind the clause: "two of its leaders, known as A and B, were
 * killed". In other languages than English any further comma may be that one.
 */
function goesOn(tail: string, { lang }: Story): boolean {
  const rest = tail.slice(1);
  if (!/^[,،]/u.test(tail)) return false;
  if (lang !== 'en') return /[,،]/u.test(rest);
  return rest.includes(',') && VERB_BEHIND_COMMA.test(rest);
}

/** "would require vendors, operating at rest stops, | to open": what is required stands behind. */
function awaitsInfinitive(head: string, tail: string, { lang }: Story): boolean {
  return lang === 'en' && AWAITS.test(head) && / to [a-z]/u.test(tail);
}

const AWAITS =
  /\b(?:requir|ask|want|urg|order|forc|allow|permit|tell|told|call|expect|invit|persuad|enabl|encourag|press|push|lead|led|caus|help|get)(?:e|s|d|es|ed|ing)?\b(?!.{0,300} to [a-z])/u;

const VERB_BEHIND_COMMA = new RegExp(
  String.raw`,(?: also| then| later| still)? (?:${FINITE_VERBS}|do|[a-z]{3,}s)\b`,
  'u',
);

/** "the second Skarn-built ferry …": among whom is still to come. */
const RANKS =
  /\b(?:the|its|his|her|their) (?:only|first|second|third|fourth|fifth|last|latest|most)(?: [^\s,;:]+){0,3}$/u;

/** Heads that cannot end here. */
const WAITS =
  /(?:\b(?:and|or|but|both|either|neither|the|a|an|of|to|in|on|at|by|for|from|with|as|than|that|is|was|were|are|be)\s*|,)$/iu;

/** Where spare clauses begin, in reading order. */
function findClauses(masked: string, { rules, lang }: Story, bare: boolean): number[] {
  const starts: number[] = [];
  for (const { 0: mark, index } of masked.matchAll(/, |; |،\s|[，；]| (?:--|—|–) /gu)) {
    const after = masked.slice(index + mark.length);
    const opens =
      startsWithAny(after, rules.trailing, rules) !== undefined ||
      (PARTICIPLES[lang]?.test(after) ?? false);
    const parts =
      mark === '; ' || mark === '；' || (/--|—|–/u.test(mark) && DASH_IS_ASIDE.has(lang));
    const spare = /^[,،，]/u.test(mark) ? opens : parts;
    if (spare && !closesLater(masked, mark, index)) starts.push(index);
  }
  if (bare) starts.push(...findBareClauses(masked, lang));
  return starts.toSorted((a, b) => a - b);
}

/** In Russian and its kin a dash is the verb "is". */
const DASH_IS_ASIDE: ReadonlySet<string> = new Set(['en', 'de', 'fr', 'es']);

/**
 * "…, passing them one by one", "…, publiée jeudi", "…, portant le bilan à 30 morts"; "according to"
 * says who speaks, "urging" what was said, "accusé de" what is not proven.
 */
const PARTICIPLES: Readonly<Record<string, RegExp>> = {
  en: /^(?!(?:according|expressing|asking|urging|demanding|warning|accusing|requesting|alleging|claiming|announcing|questioning|pledging|promising)\b)[a-z]{2,}ing /u,
  fr: /^(?!(?:accus|soupçonn|suspect|présum|précis|ajout|affirm|indiqu|expliqu|déclar|annonc|estim|assur|dénonç|regrett|jug|demand|appel|exhort|invit|dis|dev|dur|pend|av)(?:ant|ée?s?) )\p{Ll}{3,}(?:ant|ée?s?)(?: notamment)? (?:d['’]|[ld]e |la |les |l['’]|des |du |par |en |dans |à |au |aux |sur |lors |ce |cette |un |une |depuis |lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)/u,
  es: /^(?!(?:acus|presunt|sospech|investig|imput|proces|dic|dich|afirm|asegur|señal|indic|añad|agreg|pid|ped|denunci|advirt|advert|exig|anunci|declar|consider|inst|reclam)(?:[ai]d[oa]s?|(?:[ai]|ie)ndo) )\p{Ll}{3,}(?:[ai]d[oa]s?|(?:[ai]|ie)ndo) (?:el|la|los|las|de|del|por|en|a|al|con|desde|hace|tras|un|una|este|esta|su|sus)\b/u,
};

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
