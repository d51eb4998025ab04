import type { Story } from './describe-story.ts';
import { findAntecedent } from './find-antecedent.ts';
import { maskAsides } from './read-quotations.ts';
import { SPEECH_VERBS } from './speech-verbs.ts';
import type { Replacement } from './summarise-article.ts';

/** A sentence's opening "He …" or "Her …"; contractions ("he's") stay, and are not chosen. */
const OPENING = /^(He|She|His|Her) (?=[A-Za-z])/u;
/** Behind the pronoun: who said this said what was said before it. */
const SAYS = new RegExp(
  String.raw`^ (?:(?:has |had )?(?:also |later )?(?:${SPEECH_VERBS})|comments?|remarks|statement|announcement|warning|speech)\b`,
  'u',
);
/** "In a speech on Monday, he said …", "After the vote, she left." */
const AFTER_OPENER =
  /(?<=^(?:In|On|At|After|Before|During|Since|By|From|For|As|With|Last|Earlier|Later|When|While|Despite|Under|Over|Until|Following|Speaking|Asked)\b[^,]{2,70}, )(he|she) (?=\p{L})/u;
/** "…,” he said." · "…, she told reporters." */
const SPEAKER = new RegExp(String.raw`(?<=[,_”"] )(he|she) (?=(?:${SPEECH_VERBS})\b)`, 'u');

export interface Named {
  text: string;
  replaced: Replacement[];
}

/**
 * Put the name for the pronoun that a sentence opens with, or that speaks its quotation. English
 * only. Answers the text unchanged where nothing leans on a pronoun, and `undefined` where one
 * does and whose it is cannot be told for certain.
 */
export function replacePronoun(text: string, index: number, story: Story): Named | undefined {
  if (story.lang !== 'en') return { text, replaced: [] };
  const found = OPENING.exec(text) ?? findSpeakingPronoun(text, index, story);
  if (!found) return { text, replaced: [] };
  const word = found[1] ?? '';
  const owner = /^(?:his|her)$/iu.test(word);
  const speaks = SAYS.test(text.slice(found.index + word.length));
  const mention = findAntecedent(/^(?:he|his)$/iu.test(word) ? 'he' : 'she', index, story, speaks);
  if (!mention) return undefined;
  const name = owner ? `${mention.text}’s` : mention.text;
  const start = found.index;
  const { block, start: from, end } = mention;
  return {
    text: `${text.slice(0, start)}${name}${text.slice(start + word.length)}`,
    replaced: [{ start, end: start + name.length, by: { block, start: from, end } }],
  };
}

/** A speaker's pronoun, unless the sentence has named a person before it. */
function findSpeakingPronoun(text: string, index: number, story: Story): RegExpExecArray | null {
  if (!text.includes(' he ') && !text.includes(' she ')) return null;
  const masked = maskAsides(text);
  const found = SPEAKER.exec(masked) ?? AFTER_OPENER.exec(masked);
  if (!found) return null;
  const named = (story.people[index] ?? []).some(({ mention }) => {
    const at = masked.indexOf(mention.text);
    return at >= 0 && at < found.index;
  });
  return named ? null : found;
}
