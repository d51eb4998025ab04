import { contentWords } from './content-words.ts';
import type { Story } from './describe-story.ts';
import type { Candidate } from './candidate.ts';

/** Two texts that share more of the shorter one's words than this say the same. */
const SAME_POINT = 0.6;
/** A story gives at most one bullet for so many of its sentences. */
const SENTENCES_PER_BULLET = 2;
/**
 * Room for a bullet in a digest, in UTF-16 code units: as long as the story's own first sentences, since whoever
 * writes long ones tells less in each; halfway to what is usual, some 22 English words, where they are shorter.
 * Of blind readers' choices between a digest and a story's first three sentences, one more than 20 words shorter
 * lost 187 of 245.
 */
const ROOM = { usual: 130, most: 220 };
/** How many of a story's first sentences tell how long its sentences are. */
const FIRST_SENTENCES = 3;
/** A character of Chinese or Japanese tells as much as three of an alphabet. */
const UNSPACED_WEIGHT = 3;
/** Two bullets are a digest, however long. */
const MIN_BULLETS = 2;
/** With more room left than this, some 16 English words, a digest is not whole: where the best has no room, the best that has comes last. */
const MUCH_ROOM = 100;
/**
 * What it costs a sentence to say again nothing but what is said, in the ranking's units. Not learned: from
 * 0.4 to 1.6 ROUGE-1 is the same within 0.3 points on every large set; less repeats, more strays from the story.
 */
const REPETITION_COST = 1;
/**
 * What a bullet that fills its room is worth more than an empty one, in the ranking's units. Not learned, since
 * ROUGE has no need of it: of digests as long as the first sentences, but for one bullet from further down, blind
 * readers chose 85 of 118 where that one had 24 words or more, 31 of 80 where it had 12 to 16.
 */
const FILLING_WORTH = 0.3;

/**
 * Choose the bullets: the lead, unless it cannot stand as one; then best first, each new one against
 * what is said already (by the publisher's points and the bullets before it), background only when
 * nothing else is left; in reading order. Long bullets are fewer: a digest has `ROOM` for `limit`, since
 * readers (and editors' own summaries) keep to a length, not to a count.
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
  let left = limit * roomPerBullet(story);
  while (chosen.length < count) {
    const said = findSaid(chosen, story, points);
    const choices = findChoices(candidates, chosen, nearest).flatMap((i) => {
      const candidate = candidates[i];
      return candidate
        ? { candidate, worth: (scores[i] ?? 0) + unlearnedWorth(candidate, said, story) }
        : [];
    });
    const fits = ({ candidate }: Choice) =>
      chosen.length < MIN_BULLETS || lengthOf(candidate.text, story) <= left;
    const best = bestOf(choices);
    const taken = left > MUCH_ROOM ? bestOf(choices.filter(fits)) : best;
    if (!taken || !fits(taken)) break;
    left -= lengthOf(taken.candidate.text, story);
    chosen.push(taken.candidate);
    for (const [i, { terms }] of candidates.entries()) {
      nearest[i] = Math.max(nearest[i] ?? 0, overlap(terms, taken.candidate.terms));
    }
    if (taken !== best) break;
  }
  return chosen.toSorted((a, b) => a.index - b.index);
}

/** A candidate that may come next, and what it is worth. */
interface Choice {
  candidate: Candidate;
  worth: number;
}

/** What a candidate is worth besides its score, in the ranking's units: it fills its room, it repeats what is said. */
export function unlearnedWorth(
  { text, terms }: Candidate,
  said: ReadonlySet<string>,
  story: Story,
): number {
  const filled = Math.min(1, lengthOf(text, story) / roomPerBullet(story));
  return FILLING_WORTH * filled - REPETITION_COST * shareSaid(terms, said);
}

function roomPerBullet(story: Story): number {
  const first = story.sentences.slice(0, FIRST_SENTENCES);
  const own = first.reduce((sum, { text }) => sum + lengthOf(text, story), 0) / first.length;
  return Math.min(ROOM.most, Math.max(own, (own + ROOM.usual) / 2));
}

function lengthOf(text: string, { rules }: Story): number {
  return text.length * (rules.spaced ? 1 : UNSPACED_WEIGHT);
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
function shareSaid(terms: ReadonlySet<string>, said: ReadonlySet<string>): number {
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

function bestOf(choices: readonly Choice[]): Choice | undefined {
  let best: Choice | undefined;
  for (const choice of choices) if (!best || choice.worth > best.worth) best = choice;
  return best;
}

/** Share of the shorter text's words that the other has too. */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return a.size <= b.size ? shareSaid(a, b) : shareSaid(b, a);
}
