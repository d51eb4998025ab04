import type { Story } from './describe-story.ts';
import { yearsIn } from './describe-story.ts';
import { startsWithAny } from './find-phrases.ts';

/**
 * Whether a sentence tells no news of its own. It serves the page ("More information can be found
 * here"), or it tells what was before the news: it opens with an older year ("In 2014, …"), says
 * since when ("has been fighting … since 2007"), or uses a phrase of background. A sentence that
 * speaks of now ("on Monday") is news whatever else it says of the past.
 */
export function isBackground(text: string, story: Story): boolean {
  const { rules, finders, year } = story;
  if (finders.idle(text)) return true;
  if (finders.recency(text)) return false;
  if (finders.background(text)) return true;
  const years = yearsIn(text);
  if (years.length === 0 || rules.beforeYear.length === 0) return false;
  if (year !== undefined && years.some((named) => named >= year) && !saysSince(text, story)) {
    return false;
  }
  return saysSince(text, story) || opensWithYear(text, story);
}

/** "since 2007", "since November 2022" */
function saysSince(text: string, { lang }: Story): boolean {
  return (
    lang === 'en' && /\bsince (?:(?:early|late|mid-?|[A-Z][a-z]+) ){0,2}(?:19|20)\d\d\b/u.test(text)
  );
}

/** "In 2014, …", "By June 2009 …" */
function opensWithYear(text: string, { rules }: Story): boolean {
  const opener = startsWithAny(text, rules.beforeYear, rules);
  return opener !== undefined && yearsIn(text.slice(0, opener.length + 24)).length > 0;
}
