import { MAX_WORDS } from './candidate.ts';
import type { Story } from './describe-story.ts';
import { countWords } from './count-words.ts';
import { dropDateline } from './shortening/drop-dateline.ts';
import { dropFlourish } from './shortening/drop-flourish.ts';
import { dropInnerClause } from './shortening/drop-inner-clause.ts';
import { dropInnerConnective, dropOpener } from './shortening/drop-opener.ts';
import { dropParentheses } from './shortening/drop-parentheses.ts';
import { dropQuestion } from './shortening/drop-question.ts';
import { dropTrailingClause } from './shortening/drop-trailing-clause.ts';
import { labelSpeaker } from './shortening/label-speaker.ts';
import { trimAttribution } from './shortening/trim-attribution.ts';

/** Datelines stand at the head of a story, or of its first paragraph behind a standfirst. */
const DATELINE_SENTENCES = 3;
/** Of the lead at least so many words stay: "The two countries have pulled out their troops" is no story without what came of it. */
const MIN_LEAD_WORDS = 16;

/**
 * A sentence with what a bullet can spare taken out; its words stay its own, in their order.
 * `limit`: words above which clauses go; `joined`: it follows another in its bullet, and keeps the
 * word that joins it there; `asLead`: it is the bullet that tells the story.
 */
export function shortenSentence(
  sentence: string,
  story: Story,
  index: number,
  { limit = MAX_WORDS, joined = false, asLead = false } = {},
): string {
  // A list's dash or dot stands before the sentence, not in it.
  let text = sentence
    .replace(/\s+/gu, ' ')
    .replace(/^ ?[—–•·-]+ /u, '')
    // Some Urdu papers, and texts cut from tables, set a space before their stops, and within their quotation marks.
    .replaceAll(/ (?=[.,،۔।](?: |$))/gu, '')
    .replaceAll(/’’ ([^’‘]{1,60}) ‘‘/gu, '’’$1‘‘')
    .trim();
  if (index < DATELINE_SENTENCES) text = dropDateline(text);
  text = dropQuestion(dropParentheses(text), story.lang);
  if (!joined) text = dropInnerConnective(dropOpener(text, story.rules), story.lang);
  if (story.lang === 'en') text = trimAttribution(text);
  if (story.lang === 'en' && countWords(text) > limit) text = labelSpeaker(dropFlourish(text));
  text = dropInnerClause(text, limit, story);
  const least = asLead ? { minWords: MIN_LEAD_WORDS } : {};
  text = dropTrailingClause(text, limit, story, least);
  // What no comma parts goes last.
  return dropTrailingClause(text, limit, story, { ...least, bare: true });
}
