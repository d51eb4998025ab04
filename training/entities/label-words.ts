import { LABELS } from '../../utils/entities/labels.ts';
import { splitSentences } from '../../utils/text/split-sentences.ts';
import { tokenise } from '../../utils/text/tokenise.ts';
import type { TaggedDocument, TaggedText } from './tagged-text.ts';

/** A sentence as the recogniser will meet it: words of our own tokeniser. */
export interface LabelledSentence {
  words: string[];
  /** Bit n is set where `LABELS[n]` may be right; more than one where the annotation leaves it open. */
  allowed: Uint16Array;
}

export type LabelledStory = LabelledSentence[];

const bitOf = (label: string): number => 1 << LABELS.indexOf(label as (typeof LABELS)[number]);
const OUTSIDE = bitOf('O');
const OPEN = OUTSIDE | bitOf('B-MISC') | bitOf('I-MISC');

/** Split and tokenise a document's raw text, as at a reader's, and lay the names over the words. */
export function labelWords({ lines, marksOther }: TaggedDocument): LabelledStory {
  return lines.flatMap((line) => labelLine(line, marksOther ? OUTSIDE : OPEN));
}

function labelLine({ text, spans }: TaggedText, unmarked: number): LabelledSentence[] {
  const blocks = [{ kind: 'paragraph' as const, text, origin: 'page' as const }];
  return splitSentences({ blocks, lang: 'en' }).map((sentence) => {
    const tokens = tokenise(sentence.text);
    const allowed = new Uint16Array(tokens.length);
    tokens.forEach((token, i) => {
      const start = token.start + sentence.start;
      const end = token.end + sentence.start;
      const span = spans.find((s) => s.start < end && start < s.end);
      if (!span) allowed[i] = unmarked;
      else {
        const first = i === 0 || (tokens[i - 1]?.end ?? 0) + sentence.start <= span.start;
        allowed[i] = bitOf(`${first ? 'B' : 'I'}-${span.type}`);
      }
    });
    return { words: tokens.map((token) => token.text), allowed };
  });
}
