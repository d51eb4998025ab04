import type { Story } from './describe-story.ts';
import { dropDateline } from './shortening/drop-dateline.ts';
import { dropOpener } from './shortening/drop-opener.ts';
import { dropParentheses } from './shortening/drop-parentheses.ts';

/** Datelines stand at the head of a story, or of its first paragraph behind a standfirst. */
const DATELINE_SENTENCES = 3;

/** A sentence with what a bullet can spare taken out; its words stay its own, in their order. */
export function shortenSentence(sentence: string, story: Story, index: number): string {
  let text = sentence.replace(/\s+/gu, ' ').trim();
  if (index < DATELINE_SENTENCES) text = dropDateline(text);
  text = dropParentheses(text);
  text = dropOpener(text, story.rules);
  return text;
}
