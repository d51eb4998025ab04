import { contentWords } from './content-words.ts';
import type { Story } from './describe-story.ts';
import type { Candidate } from './candidate.ts';

/** Two texts that share more of the shorter one's words than this say the same. */
const SAME_POINT = 0.6;
/** A story gives at most one bullet for so many of its sentences. */
const SENTENCES_PER_BULLET = 2;
/** Room for a bullet in a digest, in UTF-16 code units: two lines of the popup, about 23 English words. */
const ROOM = 140;
/** A character of Chinese or Japanese tells as much as three of an alphabet. */
const UNSPACED_WEIGHT = 3;
/** Two bullets are a digest, however long. */
const MIN_BULLETS = 2;

/**
 * Choose the bullets: the lead, unless it cannot stand as one; then best first, each new one against
 * what is said already (by the publisher's points and the bullets before it), background only when
 * nothing else is left; in reading order. Long bullets are fewer: a digest is at most as long as
 * `limit` of middling length, since readers (and editors' own summaries) keep to a length, not to a count.
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
  const unitsPerCharacter = story.rules.spaced ? 1 : UNSPACED_WEIGHT;
  let length = 0;
  while (chosen.length < count) {
    const choices = findChoices(candidates, chosen, nearest);
    const worth = (i: number) => (scores[i] ?? 0) - repetitionCost * (nearest[i] ?? 0);
    const best = candidates[maxBy(choices, worth) ?? -1];
    if (best === undefined) break;
    length += best.text.length * unitsPerCharacter;
    if (chosen.length >= MIN_BULLETS && length > limit * ROOM) break;
    chosen.push(best);
    for (const [i, { terms }] of candidates.entries()) {
      nearest[i] = Math.max(nearest[i] ?? 0, overlap(terms, best.terms));
    }
  }
  return chosen.toSorted((a, b) => a.index - b.index);
}

/**
 * The indexes of the candidates that may be chosen next: none that says what is said (`nearest`:
 * the share of its words that one text said so far has) or holds a sentence that is chosen.
 */
export function findChoices(
  candidates: readonly Candidate[],
  chosen: readonly Candidate[],
  nearest: readonly number[],
): number[] {
  // Background speaks only where a story is nothing else.
  const news = candidates.some(({ background }) => !background);
  const taken = new Set(chosen.flatMap(({ sentences }) => sentences));
  const open = [...candidates.keys()].filter((i) => {
    const candidate = candidates[i];
    if (!candidate || (nearest[i] ?? 0) > SAME_POINT) return false;
    if (candidate.background && news && candidate.place > 0) return false;
    return !candidate.sentences.some((sentence) => taken.has(sentence));
  });
  // The lead is the story: the first bullet wherever it can stand as one.
  const leads = chosen.length === 0 ? open.filter((i) => candidates[i]?.place === 0) : [];
  return leads.length > 0 ? leads : open;
}

function maxBy(items: readonly number[], worth: (item: number) => number): number | undefined {
  let best: number | undefined;
  for (const item of items) if (best === undefined || worth(item) > worth(best)) best = item;
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
