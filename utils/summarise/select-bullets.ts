import { contentWords } from './content-words.ts';
import type { Story } from './describe-story.ts';
import type { Candidate } from './candidate.ts';

/** Two texts that share more of the shorter one's words than this say the same. */
const SAME_POINT = 0.6;
/** A story gives at most one bullet for so many of its sentences. */
const SENTENCES_PER_BULLET = 2;
/**
 * Room for a bullet in a digest, in UTF-16 code units: as long as the story's own first sentences, from 19 to
 * 27 English words. Whoever writes long sentences tells less in each: of blind readers' choices between a digest
 * and a story's first three sentences, one more than 20 words shorter lost 187 of 245.
 */
const ROOM = { least: 120, most: 165 };
/** How many of a story's first sentences tell how long its sentences are. */
const FIRST_SENTENCES = 3;
/** A character of Chinese or Japanese tells as much as three of an alphabet. */
const UNSPACED_WEIGHT = 3;
/** Two bullets are a digest, however long. */
const MIN_BULLETS = 2;
/**
 * What it costs a sentence to say again nothing but what is said, in the ranking's units. Not learned: from
 * 0.4 to 1.6 ROUGE is the same within 0.3 points on every large set; less repeats, more strays from the story.
 */
export const REPETITION_COST = 1;
/** Where the best has no room, one that has and is worth so much less, in the ranking's units, takes it. */
const NEARLY_AS_GOOD = 0.25;

/**
 * Choose the bullets: the lead, unless it cannot stand as one; then best first, each new one against
 * what is said already (by the publisher's points and the bullets before it), background only when
 * nothing else is left; in reading order. Long bullets are fewer: a digest has room for `limit` as long as
 * the story's own first sentences, since readers (and editors' own summaries) keep to a length, not to a count.
 */
export function selectCandidates(
  candidates: readonly Candidate[],
  scores: readonly number[],
  story: Story,
  limit: number,
): Candidate[] {
  const count = Math.min(limit, Math.ceil(story.sentences.length / SENTENCES_PER_BULLET));
  const points = story.article.publisherPoints.map(
    (point) => new Set(contentWords(point, story.rules)),
  );
  // What each candidate shares with the nearest text said so far: updated, never recomputed.
  const nearest = candidates.map(({ terms }) =>
    Math.max(0, ...points.map((point) => overlap(terms, point))),
  );
  const chosen: Candidate[] = [];
  const unitsPerCharacter = story.rules.spaced ? 1 : UNSPACED_WEIGHT;
  const roomInAll = limit * roomPerBullet(story, unitsPerCharacter);
  const lengthOf = (i: number) => (candidates[i]?.text.length ?? 0) * unitsPerCharacter;
  let length = 0;
  while (chosen.length < count) {
    const said = findSaid(chosen, story, points);
    const choices = findChoices(candidates, chosen, nearest);
    const worth = (i: number) =>
      (scores[i] ?? 0) - REPETITION_COST * shareSaid(candidates[i]?.terms ?? NONE, said);
    const room = chosen.length < MIN_BULLETS ? Infinity : roomInAll - length;
    const at = fittingBest(choices, worth, (i) => lengthOf(i) <= room);
    const best = candidates[at ?? -1];
    if (at === undefined || best === undefined) break;
    length += lengthOf(at);
    chosen.push(best);
    for (const [i, { terms }] of candidates.entries()) {
      nearest[i] = Math.max(nearest[i] ?? 0, overlap(terms, best.terms));
    }
  }
  return chosen.toSorted((a, b) => a.index - b.index);
}

function roomPerBullet({ sentences }: Story, unitsPerCharacter: number): number {
  const first = sentences.slice(0, FIRST_SENTENCES);
  const length = first.reduce((sum, { text }) => sum + text.length, 0) / first.length;
  return Math.min(ROOM.most, Math.max(ROOM.least, length * unitsPerCharacter));
}

const NONE: ReadonlySet<string> = new Set();

/**
 * The words that a reader has read before the next bullet: the chosen ones', the publisher's
 * points', and the headline's, which the first bullet may repeat.
 */
export function findSaid(
  chosen: readonly Candidate[],
  story: Pick<Story, 'headline'>,
  points: readonly ReadonlySet<string>[] = [],
): ReadonlySet<string> {
  const said = new Set(chosen.length > 0 ? story.headline : NONE);
  for (const words of [...points, ...chosen.map(({ terms }) => terms)]) {
    for (const word of words) said.add(word);
  }
  return said;
}

/** Share of the words that are said already. */
export function shareSaid(terms: ReadonlySet<string>, said: ReadonlySet<string>): number {
  if (terms.size === 0) return 0;
  let shared = 0;
  for (const word of terms) if (said.has(word)) shared++;
  return shared / terms.size;
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

/** The best choice, or one nearly as good that fits where it does not. */
function fittingBest(
  choices: readonly number[],
  worth: (choice: number) => number,
  fits: (choice: number) => boolean,
): number | undefined {
  const best = maxBy(choices, worth);
  if (best === undefined || fits(best)) return best;
  const near = choices.filter((i) => fits(i) && worth(best) - worth(i) <= NEARLY_AS_GOOD);
  return maxBy(near, worth);
}

function maxBy(items: readonly number[], worth: (item: number) => number): number | undefined {
  let best: number | undefined;
  for (const item of items) if (best === undefined || worth(item) > worth(best)) best = item;
  return best;
}

/** Share of the shorter text's words that the other has too. */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return a.size <= b.size ? shareSaid(a, b) : shareSaid(b, a);
}
