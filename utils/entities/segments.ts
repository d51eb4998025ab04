import type { LabelScores } from './score-story.ts';
import type { Range } from './story.ts';

/** A row of words of one sentence whose labels are open, up to where they are certain. */
export interface Segment extends Range {
  /** Whether the sentence begins, or ends, with it: otherwise a word that is surely outside stands there. */
  opens: boolean;
  closes: boolean;
}

/**
 * The parts of sentences that need thought: a word with one label left, "outside", parts what is before it from
 * what comes after, for its label tells all of the past that counts.
 */
export function segmentsOf(sentences: readonly Range[], { counts }: LabelScores): Segment[] {
  const segments: Segment[] = [];
  for (const sentence of sentences)
    for (let i = sentence.from; i < sentence.to; i++) {
      if (counts[i] === 1) continue;
      const from = i;
      while (i < sentence.to && counts[i]! > 1) i++;
      segments.push({ from, to: i, opens: from === sentence.from, closes: i === sentence.to });
    }
  return segments;
}
