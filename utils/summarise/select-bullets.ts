import { contentWords } from './content-words.ts';
import type { Story } from './describe-story.ts';
import type { Candidate } from './make-candidates.ts';

/** Two texts that share more of the shorter one's words than this say the same. */
const SAME_POINT = 0.6;
/** A story gives at most one bullet for so many of its sentences. */
const SENTENCES_PER_BULLET = 2;

/**
 * Choose the bullets: the lead, unless it cannot stand as one; then best first, each new one against what is said already (by the publisher's
 * points and the bullets before it), background only when nothing else is left; in reading order.
 */
export function selectCandidates(
  candidates: readonly Candidate[],
  scores: readonly number[],
  story: Story,
  limit: number,
  repetitionCost: number,
): Candidate[] {
  const count = Math.min(limit, Math.ceil(story.sentences.length / SENTENCES_PER_BULLET));
  const said = story.article.publisherPoints.map(
    (point) => new Set(contentWords(point, story.rules)),
  );
  // What each candidate shares with the nearest text said so far: updated, never recomputed.
  const nearest = candidates.map(({ terms }) =>
    Math.max(0, ...said.map((point) => overlap(terms, point))),
  );
  const chosen: Candidate[] = [];
  // Background speaks only where a story is nothing else.
  const news = candidates.some((candidate) => !candidate.background);
  while (chosen.length < count) {
    const best = findBest(candidates, scores, nearest, chosen, repetitionCost, news);
    if (best === undefined) break;
    chosen.push(best);
    for (const [i, { terms }] of candidates.entries()) {
      nearest[i] = Math.max(nearest[i] ?? 0, overlap(terms, best.terms));
    }
  }
  return chosen.toSorted((a, b) => a.index - b.index);
}

function findBest(
  candidates: readonly Candidate[],
  scores: readonly number[],
  nearest: readonly number[],
  chosen: readonly Candidate[],
  repetitionCost: number,
  newsOnly: boolean,
): Candidate | undefined {
  let best: Candidate | undefined;
  let bestScore = -Infinity;
  for (const [i, candidate] of candidates.entries()) {
    const shared = nearest[i] ?? 0;
    if (shared > SAME_POINT || chosen.includes(candidate)) continue;
    // The lead is the story: the first bullet wherever it can stand as one.
    if (chosen.length === 0 && candidate.place === 0) return candidate;
    if (candidate.background && newsOnly) continue;
    const score = (scores[i] ?? 0) - repetitionCost * shared;
    if (score > bestScore) {
      best = candidate;
      bestScore = score;
    }
  }
  return best;
}

/** Share of the shorter text's words that the other has too. */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size === 0) return 0;
  let shared = 0;
  for (const word of small) if (large.has(word)) shared++;
  return shared / small.size;
}
