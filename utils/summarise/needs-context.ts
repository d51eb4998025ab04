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
  const isEnglish = story.lang === 'en';
  const leans = findLeaningOpener(text, story.lang) !== undefined;
  // Nothing was said before the lead: "Another two …", "This week …" stand there, and
  // what "this term" or "his" within it mean, it says itself. "They", "This" do not.
  if (place === 0) return leans && !opensLead(text, story);
  if (leans || (isEnglish && (LABEL.test(text) || SAME_AGAIN.test(text)))) return true;
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

/** "Now that they have a bridge, they want a road.": of whom both clauses speak, neither says; "when it comes to" speaks of nobody. */
const SAME_AGAIN =
  /^(?:Now that|If|When|While|As|Although|Though|Because|Since|After|Before|Once|Until|Whether) (they|it)\b(?! (?:comes?|came|turn(?:s|ed) out|emerge[sd]|rain(?:s|ed)|snow(?:s|ed))\b)[^,]{1,120}, (?:then )?\1\b/u;

function opensLead(text: string, { rules, lang }: Story): boolean {
  return (
    startsWithAny(text, rules.leadOpeners, rules) !== undefined ||
    (lang === 'en' &&
      [SAYS_WHICH, STANDS_FOR_CLAUSE, SAYS_WHAT_BEHIND].some((says) => says.test(text)))
  );
}

/** "The report by the harbour office found …": whose it is comes behind it. */
const SAYS_WHICH = /^The [a-z]+ (?:by|of|from|to|that|against|between|over) /u;

/** "It’s clear from her speech that …", "It turns out that …": what "it" is comes behind it. */
const STANDS_FOR_CLAUSE =
  /^It(?:['’]s| is| was) (?:(?:now|not|still|almost|very|so|too|becoming) )?(?:clear|official|hard|easy|difficult|possible|impossible|likely|unlikely|true|known|rare|common|important|safe|worth|no secret|no surprise|no wonder)\b|^It (?:turns|turned) out\b/u;

/**
 * "They say that …", "It has been ten years since …", "It wasn’t until May that …", "It may sound like a tale, but the
 * bridge …", "The news was hard to hear: …": what they open with is nobody and nothing named before.
 */
const SAYS_WHAT_BEHIND =
  /^(?:They say (?!they\b)|It(?:['’]s| has) been (?:[\w-]+ ){1,5}(?:hours?|days?|weeks?|months?|years?|decades?|century|centuries) since\b|It (?:wasn['’]t|was not) until\b|It (?:may|might) (?:sound|seem|look)\b[^.]{2,80}, but (?!(?:it|they|he|she)\b)|The (?:news|reason|answer|question|problem) (?:is|was) [^.:;]{2,40}: \p{Lu})/u;
