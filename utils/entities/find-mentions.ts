import type { Sentence } from '../text/split-sentences.ts';
import { type Token, tokenise } from '../text/tokenise.ts';
import { countStoryWords } from './count-story-words.ts';
import { decode } from './decode.ts';
import type { EntityKind, Mention, RecogniseOptions } from './recognise-entities.ts';
import type { Recogniser } from './recogniser.ts';

/** A mention whose kind is known, before it is known whom it means. */
export interface KindedMention extends Mention {
  kind: EntityKind;
}

const KIND_OF_LABEL: readonly EntityKind[] = ['person', 'organisation', 'place', 'other'];

/** Find the names in the sentences of one story, in reading order. */
export function findMentions(
  sentences: readonly Sentence[],
  recogniser: Recogniser,
  _options: RecogniseOptions = {},
): KindedMention[] {
  const tokens = sentences.map((sentence) => tokenise(sentence.text));
  const words = tokens.map((row) => row.map((token) => recogniser.wordOf(token.text)));
  const story = countStoryWords(words);
  return sentences.flatMap((sentence, s) =>
    mentionsOf(sentence, tokens[s]!, decode(words[s]!, recogniser, story)),
  );
}

/** Turn the labels of a sentence's words into mentions. */
export function mentionsOf(
  sentence: Sentence,
  tokens: readonly Token[],
  labels: Uint8Array,
): KindedMention[] {
  const mentions: KindedMention[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const label = labels[i]!;
    if (label === 0) continue;
    let end = i + 1;
    while (end < tokens.length && labels[end]! === label + 1 && label % 2 === 1) end++;
    const from = tokens[i]!.start;
    const to = tokens[end - 1]!.end;
    mentions.push({
      block: sentence.block,
      start: sentence.start + from,
      end: sentence.start + to,
      text: sentence.text.slice(from, to),
      kind: KIND_OF_LABEL[(label - 1) >> 1]!,
    });
    i = end - 1;
  }
  return mentions;
}
