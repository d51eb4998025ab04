import { startsWithAny } from './find-phrases.ts';
import { primaryLanguage, rulesOf } from './languages/rules-of.ts';
import { maskAsides } from './read-quotations.ts';

/**
 * The opener by which a sentence leans on something said before it ("He", "The move", "Two years later"),
 * in lower case, or `undefined` where it stands on its own. `lang`: a BCP 47 tag; without one, English.
 */
export function findLeaningOpener(text: string, lang?: string): string | undefined {
  const rules = rulesOf(lang);
  const since = primaryLanguage(lang) === 'en' ? TIME_SINCE.exec(text)?.[0] : undefined;
  if (since !== undefined) return since.toLowerCase();
  const opener = startsWithAny(text, rules.leaningOpeners, rules);
  if (opener === undefined || opensInCapitals(text)) return undefined;
  return startsWithAny(text, rules.standingOpeners, rules) === undefined ? opener : undefined;
}

/** "Two years later, …", "Just six hours earlier", "Decades later": later than what, the sentence before says. */
const TIME_SINCE =
  /^(?:(?:Just|Only|Barely|About|Some|Nearly|Almost|More than|Less than) )?(?:(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|several|some|many|a few|\d{1,3}) )?(?:(?:second|minute|hour|day|night|week|month|year|decade)s?|century|centuries) (?:(?:later|earlier)\b(?! than)|(?:before|after),)/iu;

/** "IT Dynamics has opened …" is a name, "IT WAS …" a sentence all in capitals. */
function opensInCapitals(text: string): boolean {
  const [first = ''] = text.split(' ', 1);
  return first === first.toUpperCase() && IN_CAPITALS.test(text);
}

const IN_CAPITALS = /^\P{L}*\p{Lu}{2,} (?=\S*\p{Ll})/u;

/** "on that list", "during those years": whatever they name was named before. English only. */
const THAT_ONE =
  /\bjust that\b(?! [a-z])|\b(?:(?:on|in|at|of|to|for|from|with|by|during|about|after|before|under|over|behind) that|those) (?!(?:who|that|which|whose|with|without|against|under|over|aged|most|left|than|in|of|on|at|from|for|to|by|and|or|is|was|are|were|the|a|an|he|she|it|they|there|his|her|their|its|our|no|not|as|affected|involved|injured|being|living|already|still|[a-z]+ed|[a-z]+ing)\b)[a-z]+/u;
/** "hailed this cooperation"; "this week" and "these days" name themselves. */
const THIS_ONE =
  /\b(?:this|these) (?!(?:week|weeks|weekend|month|months|year|years|season|morning|afternoon|evening|summer|spring|autumn|fall|winter|century|decade|time|day|days|past|coming|is|was|are|were|and|or|in|on|at|to|by|of|the|a|an)\b)(?:[a-z]+|[A-Z][A-Za-z]*-[a-z]+)/u;
/** "agrees with this,", "asked voters that question in", "is another case in point": what was said is all they name. */
const WHAT_WAS_SAID =
  /\b(?:with|about|for|behind|against) th(?:is|at)(?=[,.;:!?]|$)|(?<!\b(?:said|says|say|adds|added|argued|warned|believes?|thinks?) )\bthat (?:question|idea|notion|promise|argument|warning)(?=[,.;:!?]|$| (?:in|to|on|at|by|during|when|after|and|but)\b)|\bcase in point\b/u;

/** "for such an offence,", "such laws would"; "such a long road" says how long, "in such a way that" how. */
const SUCH =
  /\bsuch (?:an? )?(?!(?:as|an?|was|is|way|time|degree|extent)\b)[a-z]+(?=[.,;:?!]|$| (?:in|to|on|at|by|from|with|is|are|was|were|has|have|had|would|could|will|can|may|might|should|and|or|during|when|after|against|under)\b)/u;

/** Whether an English sentence points, outside its quotations, at something said before it. */
export function pointsBack(text: string, { lang }: { lang: string }): boolean {
  if (lang !== 'en' || !/\bth(?:at|is|[eo]se)\b|\bsuch\b|\bcase in point\b/u.test(text))
    return false;
  const masked = maskAsides(text);
  return [THAT_ONE, THIS_ONE, SUCH, WHAT_WAS_SAID].some((points) => points.test(masked));
}
