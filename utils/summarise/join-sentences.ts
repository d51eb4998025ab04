import { MAX_WORDS, MIN_WORDS, type SentencePlace } from './candidate.ts';
import { countWords } from './count-words.ts';
import type { Story } from './describe-story.ts';
import { hasUnboundPronoun } from './find-unbound-pronoun.ts';
import { isProse } from './is-prose.ts';
import { losesSpeaker } from './loses-speaker.ts';
import { needsContext } from './needs-context.ts';
import type { Named } from './replace-pronoun.ts';
import { shortenSentence } from './shorten-sentence.ts';
import type { Replacement } from './summarise-article.ts';

/** Two sentences that make a bullet of common length, in UTF-16 code units. */
const SHORT_TOGETHER = 140;

/** Stops within a pair that may be taken for ends of sentences, its own among them. */
const MAX_INNER_STOPS = 2;

/** The words of a bullet to be, and the sentences of the story they are from. */
export interface Draft {
  text: string;
  replaced: Replacement[];
  sentences: number[];
}

/**
 * A sentence and the next one as one bullet, where one of them cannot stand without the other: "The
 * council voted on Tuesday. It will close the bridge.", "“We are tired,” Torres said. “We want to
 * go home.”" Answers `undefined` where they can stand apart, are too long together, or lean on
 * something unsaid even so.
 */
export function joinWithNext(
  { index, place }: SentencePlace,
  story: Story,
  head: Named,
): Draft | undefined {
  const [first, second] = [story.sentences[index], story.sentences[index + 1]];
  if (!first || !second || !isProse(story, index + 1)) return undefined;
  // A standfirst without its full stop would run into the next sentence.
  if (!ENDS_IN_STOP.test(first.text) || addsNothing(index + 1, story)) return undefined;
  const quoted = [index, index + 1].some((i) => isPartOfQuotation(i, story));
  // "… ist gleich. Er beginnt am 11. Mai und endet am 15. Mai.": more stops than two sentences have.
  if (countInnerStops(`${first.text} ${second.text}`) > MAX_INNER_STOPS) return undefined;
  // Another paragraph's quotation may be another speaker's.
  if (quoted && (first.block !== second.block || !hasSpeaker(index, story))) return undefined;
  const limit = MAX_WORDS - countWords(head.text);
  if (limit <= 0) return undefined;
  const separate = { index: index + 1, place: place + 1, named: false };
  const belong =
    quoted ||
    Math.min(countWords(head.text), countWords(second.text)) < MIN_WORDS ||
    head.text.length + second.text.length < SHORT_TOGETHER ||
    needsContext(second.text, separate, story);
  if (!belong) return undefined;
  const tail = shortenSentence(second.text, story, index + 1, { limit, joined: true });
  const text = `${head.text}${story.rules.spaced ? ' ' : ''}${tail}`;
  const words = countWords(text);
  if (words < MIN_WORDS || words > MAX_WORDS) return undefined;
  if (losesSpeaker(text) || hasUnboundPronoun(text, index, story)) return undefined;
  return { text, replaced: head.replaced, sentences: [index, index + 1] };
}

const ENDS_IN_STOP = /[.!?…。！？۔।॥]["”’»“‘')\]」』）]*$/u;

/** "The decision was expected.", "Here’s what you need to know.": nothing to join a point for. */
function addsNothing(index: number, { sentences, words, lang }: Story): boolean {
  const text = sentences[index]?.text ?? '';
  if (lang === 'en' && INVITATION.test(text)) return true;
  return (words[index]?.length ?? 0) < MIN_ADDED_WORDS && !FIGURE.test(text);
}

/** Words of meaning, below which only a figure ("She was 65.", "… for two years") tells something. */
const MIN_ADDED_WORDS = 3;
const FIGURE =
  /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|hundreds?|thousands?|millions?)\b/u;

const INVITATION =
  /^(?:Here(?:['’]s| is| are) (?:what|how|why|everything|all)|Read (?:more|on)|Click|Scroll|Watch|Share|Pictured|For more|More on|Sign up|Subscribe|Related)\b/iu;

function isPartOfQuotation(index: number, { quotations }: Story): boolean {
  const kind = quotations[index]?.kind;
  return kind === 'whole' || kind === 'broken';
}

/** Whether one of the two sentences says who speaks the quotation they share. */
function hasSpeaker(index: number, { sentences, finders }: Story): boolean {
  return [index, index + 1].some((i) => finders.reporting(sentences[i]?.text ?? ''));
}

function countInnerStops(text: string): number {
  return text.match(/[.!?…。！？؟۔।॥]["”’»“‘')\]」』）]*\s+\p{Lu}/gu)?.length ?? 0;
}
