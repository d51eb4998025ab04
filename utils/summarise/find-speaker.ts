import type { Entity } from '../entities/recognise-entities.ts';
import type { Story } from './describe-story.ts';
import { maskAsides } from './read-quotations.ts';
import { SPEECH_VERBS } from './speech-verbs.ts';

/** Whoever does one of these may be the speaker, too: "Torres said … but Haddad insists …". */
const ANY_VERB = new RegExp(
  String.raw`\b(?:${SPEECH_VERBS}|warns|explains|insists|argues|claims|believes?|believed|thinks?|thought|hopes?|feels?|felt|tells|writes|revealed|asked|replied|responded|answered|urged|denied|denies|admitted|admits|suggested|suggests|according to)\b`,
  'gu',
);
/** Omar Haddad ", the club’s captain, has also told": what he is, what he did. */
const SPEAKS = new RegExp(
  String.raw`^(?:, [^,;:_]{2,60},)?(?: (?:has|had|also|later|then)){0,2} (?:${SPEECH_VERBS})\b`,
  'u',
);
/** "…,” said the club’s captain", "…, added Gen.": only what stands behind the words that were said. */
const SPOKEN_BY =
  /[_,] (?:said|says|added|adds|wrote|explained|insisted|argued) (?:(?:the|its|their) )?(?:[A-Za-zÀ-ɏ’'-]+[.,]? ){0,4}$/u;
/** Omar Haddad ".", ", the captain", "of the Gulls": no verb, or he is the one spoken of. */
const ENDS = /^(?:[.,;]|$| (?:of|from|at|on|in|after|during)\b)/u;

/**
 * The one person an English sentence names as its speaker, outside its quotations: "…,” said Omar Haddad.", "Mia
 * Torres, the mayor, has said …". `undefined` where nobody speaks, somebody without a name, or a second one.
 */
export function findSpeaker(
  index: number,
  { sentences, people }: Pick<Story, 'sentences' | 'people'>,
): Entity | undefined {
  const sentence = sentences[index];
  if (!sentence) return undefined;
  const masked = maskAsides(sentence.text);
  if (masked.match(ANY_VERB)?.length !== 1) return undefined;
  const named = people[index]?.find(({ mention: { start, end } }) => {
    const before = masked.slice(0, Math.max(0, start - sentence.start));
    const behind = masked.slice(end - sentence.start);
    return SPEAKS.test(behind) || (SPOKEN_BY.test(before) && ENDS.test(behind));
  });
  return named?.entity;
}
