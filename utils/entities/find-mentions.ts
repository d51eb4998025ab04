import type { Sentence } from '../text/split-sentences.ts';
import { type Token, tokenise } from '../text/tokenise.ts';
import { dropPlainWords } from './drop-plain-words.ts';
import { followAcronyms } from './follow-acronyms.ts';
import { followStorms, nameStorms } from './name-storms.ts';
import { markCountries } from './mark-countries.ts';
import { partNames } from './part-names.ts';
import type { EntityKind, Mention, RecogniseOptions } from './recognise-entities.ts';
import type { Recogniser } from './recogniser.ts';
import { scoreStory } from './score-story.ts';
import { segmentsOf } from './segments.ts';
import { settleKind } from './settle-kind.ts';
import { shareEvidence } from './share-evidence.ts';
import { spellOutAcronyms } from './spell-out-acronyms.ts';
import { layOutStory } from './story.ts';
import { viterbi } from './viterbi.ts';

/** A mention whose kind is known, before it is known whom it means. */
export interface KindedMention extends Mention {
  kind: EntityKind;
}

const KIND_OF_LABEL: readonly EntityKind[] = ['person', 'organisation', 'place', 'other'];

// "… on X. “Sandbox Guidelines …”": no name runs into a quotation.
const OPENS_QUOTE = new Set('"“„«');
// "the ‘Harbour Trust’ in Accra", "Navas’ record"
const CLOSES_QUOTE = new Set(`"”’'»`);

/** Find the names in the sentences of one story, in reading order. */
export function findMentions(
  sentences: readonly Sentence[],
  recogniser: Recogniser,
  { articleReasoning = true }: RecogniseOptions = {},
): KindedMention[] {
  const tokens = sentences.map((sentence) => tokenise(sentence.text));
  const { lexicon } = recogniser;
  const story = layOutStory(
    tokens.map((row) => row.map((token) => token.text)),
    lexicon,
  );
  const scores = scoreStory(story, recogniser);
  const { transitions } = recogniser.model;
  const segments = segmentsOf(story.sentences, scores);
  if (articleReasoning) shareEvidence(story, scores, segments, transitions);
  const labels = viterbi(scores, segments, transitions);
  if (articleReasoning) dropPlainWords(story, labels);
  markCountries(story, labels);
  const mentions = sentences.flatMap((sentence, s) => {
    const { from, to } = story.sentences[s]!;
    const named = mentionsOf(sentence, tokens[s]!, labels.subarray(from, to));
    if (named.length === 0) return named;
    const parted = named.flatMap((mention) => partNames(mention, lexicon));
    const spelled = spellOutAcronyms(parted, sentence.text, sentence.start);
    return nameStorms(spelled, sentence).map((mention) => settleKind(mention, lexicon));
  });
  return articleReasoning ? followAcronyms(followStorms(mentions), sentences) : mentions;
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
    if (label === 0 || OPENS_QUOTE.has(tokens[i]!.text)) continue;
    let last = i;
    let quote = 0;
    while (goesOn(label, labels[last + 1])) {
      last++;
      if (quote === 0 && OPENS_QUOTE.has(tokens[last]!.text)) quote = last;
    }
    let end = quote > 0 ? quote - 1 : last;
    while (end > i && CLOSES_QUOTE.has(tokens[end]!.text)) end--;
    const from = tokens[i]!.start;
    const to = tokens[end]!.end;
    mentions.push({
      block: sentence.block,
      start: sentence.start + from,
      end: sentence.start + to,
      text: sentence.text.slice(from, to),
      kind: KIND_OF_LABEL[(label - 1) >> 1]!,
    });
    i = last;
  }
  return mentions;
}

/** Whether a label goes on with the name that `first` begins. */
function goesOn(first: number, label: number | undefined): boolean {
  return first % 2 === 1 && label === first + 1;
}
