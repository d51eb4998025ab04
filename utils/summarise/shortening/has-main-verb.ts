/** Finite forms that can be told from their letters alone; a participle behind "is" or "has" is none of its own. */
const FINITE =
  /\b(?:(?:is|was|are|were|has|had|have)(?: not| [a-z]{1,40}ly)?(?: been| being)?(?: [a-z]{1,40}(?:ed|en))?|will|would|can|could|may|might|should|must|do|does|did|said|says|[a-z]{2,40}ed)\b/gu;
/** Behind these a verb is a clause's, not the sentence's: "a study on how much is wasted". */
const SUBORDINATES = /\b(?:how|that|which|who|whose|what|whether|where)\b/u;
/** "Needing nine points from two games": what happened is still to come. */
const OPENS_WITH_PARTICIPLE =
  /^(?!(?:King|Boeing|Beijing|Nothing|Something|Everything|Anything)\b)[A-Z][a-z]{2,40}ing\b[^,]*$/u;

/**
 * Whether an English sentence that is cut behind `head` has said what happens, as far as its words
 * tell: in doubt it has. Quotations are blanked (`maskAsides`).
 */
export function hasMainVerb(head: string): boolean {
  if (OPENS_WITH_PARTICIPLE.test(head)) return false;
  const [first, ...more] = head.matchAll(FINITE);
  if (!first || more.length > 0) return true;
  return !SUBORDINATES.test(head.slice(0, first.index));
}
