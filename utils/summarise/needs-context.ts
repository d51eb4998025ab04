import type { Story } from './describe-story.ts';
import { findLeaningOpener, pointsBack } from './find-leaning.ts';
import { startsWithAny } from './find-phrases.ts';
import { hasUnboundPronoun } from './find-unbound-pronoun.ts';
import { maskAsides } from './read-quotations.ts';

/**
 * Whether a bullet of this text would need something said before it. `index` is its sentence's,
 * `place` 0 for the story's first; `named`: a name was put for its pronoun.
 */
export function needsContext(
  text: string,
  { index, place, named }: { index: number; place: number; named: boolean },
  story: Story,
): boolean {
  const opener = findLeaningOpener(text, story.rules);
  // Nothing was said before the lead: "Another two …", "This week …" stand there, and
  // what "this term" or "his" within it mean, it says itself. "They", "This" do not.
  if (place === 0) return opener !== undefined && !opensLead(text, story);
  if (opener !== undefined || (story.lang === 'en' && LABEL.test(text))) return true;
  if (pointsBack(text, story) || isNobodysVoice(text, story)) return true;
  return !named && hasUnboundPronoun(text, index, story);
}

/** "I was nine when it closed.": where the story is not told by an "I", a speaker's words whose marks were lost. */
function isNobodysVoice(text: string, { lang, sentences, finders }: Story): boolean {
  if (lang !== 'en' || !OWN_VOICE.test(maskAsides(text)) || finders.reporting(text)) return false;
  return !sentences
    .slice(0, FIRST_SENTENCES)
    .some((first) => OWN_VOICE.test(maskAsides(first.text)));
}

const OWN_VOICE =
  /\b(?:I|I['’](?:m|ve|d|ll)|me|my|mine|myself|[Ww]e|[Ww]e['’](?:re|ve|d|ll)|us|[Oo]urs?)\b/u;
/** Whoever tells a story as "I" or "we" says so in its first sentences. */
const FIRST_SENTENCES = 3;

/** "The bet: if the Gulls won, …", "Comment: the Gulls …": of a bet the reader has heard nothing. */
const LABEL = /^(?:The [a-z]+|[A-Z][a-z]+): /u;

function opensLead(text: string, { rules, lang }: Story): boolean {
  return (
    startsWithAny(text, rules.leadOpeners, rules) !== undefined ||
    (lang === 'en' && (SAYS_WHICH.test(text) || STANDS_FOR_CLAUSE.test(text)))
  );
}

/** "The report by the harbour office found …": whose it is comes behind it. */
const SAYS_WHICH = /^The [a-z]+ (?:by|of|from|to|that|against|between|over) /u;

/** "It’s clear from her speech that …", "It turns out that …": what "it" is comes behind it. */
const STANDS_FOR_CLAUSE =
  /^It(?:['’]s| is| was) (?:(?:now|not|still|almost|very|so|too|becoming) )?(?:clear|official|hard|easy|difficult|possible|impossible|likely|unlikely|true|known|rare|common|important|safe|worth|no secret|no surprise|no wonder)\b|^It (?:turns|turned) out\b/u;
