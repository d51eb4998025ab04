import { contentWords } from './content-words.ts';
import type { Story } from './describe-story.ts';
import type { Candidate } from './make-candidates.ts';

/** What sharing all words with a chosen bullet costs, in the ranking's own units. */
const REPETITION_COST = 1.2;
/** Two texts that share more of the shorter one's words than this say the same. */
const SAME_POINT = 0.6;
/** A story gives at most one bullet for so many of its sentences. */
const SENTENCES_PER_BULLET = 2;

/**
 * Choose the bullets: best first, each new one against what is said already (by the publisher's
 * points and the bullets before it), background only when nothing else is left; in reading order.
 */
export function selectCandidates(
  candidates: readonly Candidate[],
  scores: readonly number[],
  story: Story,
  limit: number,
): Candidate[] {
  const count = Math.min(limit, Math.ceil(story.sentences.length / SENTENCES_PER_BULLET));
  const words = candidates.map(({ text }) => new Set(contentWords(text, story.rules)));
  const said = story.article.publisherPoints.map(
    (point) => new Set(contentWords(point, story.rules)),
  );
  // What each candidate shares with the nearest text said so far: updated, never recomputed.
  const nearest = words.map((own) => Math.max(0, ...said.map((point) => overlap(own, point))));
  const chosen: Candidate[] = [];
  while (chosen.length < count) {
    const best = findBest(candidates, scores, nearest, chosen);
    if (best === undefined) break;
    chosen.push(candidates[best]!);
    const newest = words[best]!;
    for (const [i, own] of words.entries())
      nearest[i] = Math.max(nearest[i]!, overlap(own, newest));
  }
  return chosen.toSorted((a, b) => a.index - b.index);
}

function findBest(
  candidates: readonly Candidate[],
  scores: readonly number[],
  nearest: readonly number[],
  chosen: readonly Candidate[],
): number | undefined {
  let best: number | undefined;
  let bestScore = -Infinity;
  for (const [i, candidate] of candidates.entries()) {
    const shared = nearest[i] ?? 0;
    if (shared > SAME_POINT || chosen.includes(candidate)) continue;
    if (candidate.background && chosen.length > 0) continue;
    const score = (scores[i] ?? 0) - REPETITION_COST * shared;
    if (score > bestScore) {
      best = i;
      bestScore = score;
    }
  }
  return best;
}

/** Share of the shorter text's words that the other has too. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size === 0) return 0;
  let shared = 0;
  for (const word of small) if (large.has(word)) shared++;
  return shared / small.size;
}
