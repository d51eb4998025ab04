import { countWords } from '../count-words.ts';
import type { Story } from '../describe-story.ts';
import { maskAsides } from '../read-quotations.ts';
import { FINITE_VERBS } from './finite-verbs.ts';

/** The main verb that must follow the clause, or the sentence is not what it seems. */
const VERB = new RegExp(String.raw`^ (?:${FINITE_VERBS})\b`, 'u');
/** ", who …," · ", which …," · ", a former general," · ", 45," · " -- … -- " */
const INNER =
  /, (?:(?:who|whose|which|where) (?=\S)|(?:a|an|the) (?=[A-Za-zÀ-ɏ-]+ ?)|\d{1,2}(?=,)|aged \d)[^,;:_]{0,140},|, \d{1,2},| (?:--|—|–) [^—–;:_]{4,140}? (?:--|—|–)(?= )/gu;

/**
 * Take an aside out of an over-long English sentence, between a name and its verb: "Salman, who
 * arrived on Sunday, praised …", "Mia Torres, 45, was …". Only where the verb comes right behind
 * it, and nothing in it turns the claim or says who speaks.
 */
export function dropInnerClause(text: string, limit: number, story: Story): string {
  if (story.lang !== 'en') return text;
  let shorter = text;
  // From the end, so that offsets before a cut stay true.
  for (const { 0: aside, index } of Array.from(maskAsides(text).matchAll(INNER)).toReversed()) {
    if (countWords(shorter) <= limit) break;
    const after = shorter.slice(index + aside.length);
    const dashed = !aside.startsWith(',');
    if (index < 4 || (!dashed && (!VERB.test(after) || !isSubject(text.slice(0, index))))) continue;
    const inner = text.slice(index, index + aside.length);
    if (story.finders.turning(inner) || story.finders.reporting(inner)) continue;
    shorter = `${shorter.slice(0, index)}${after}`;
  }
  return shorter;
}

/** The clause follows a subject, with no comma before it: no list, no second aside. */
function isSubject(before: string): boolean {
  return (
    !/,/u.test(before) &&
    !/\b(?:and|or)\b/u.test(before.slice(-24)) &&
    /[A-Za-zÀ-ɏ)]$/u.test(before)
  );
}
