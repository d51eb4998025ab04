import type { Article, Span } from '../article.ts';
import type { Entity } from '../entities/recognise-entities.ts';
import type { Sentence } from '../text/split-sentences.ts';
import { findUngrounded } from './check-grounding.ts';
import { describeStory } from './describe-story.ts';
import type { Candidate } from './candidate.ts';
import { makeCandidates } from './make-candidates.ts';
import { scoreCandidates } from './rank-candidates.ts';
import { nameInFull } from './name-in-full.ts';
import { RANKING_WEIGHTS } from './ranking-weights.ts';
import { selectCandidates } from './select-bullets.ts';

/** A name put for a pronoun, or in full for a part of it: `start`–`end` in the bullet, taken from `by` in the article. */
export interface Replacement {
  start: number;
  end: number;
  by: Span;
}

/** One point of the summary, in the article's own words. */
export interface Bullet {
  text: string;
  /** The one or two sentences it came from. */
  sources: Span[];
  origin: 'quoted' | 'shortened';
  replaced?: Replacement[];
}

/** How many bullets at most; `DigestLength` of the digest has the same names. */
export type DigestLength = 'short' | 'medium' | 'long';

/** Bullets at most, by the length the reader chose (W3C Summarizer `key-points`). */
const LIMITS = { short: 3, medium: 5, long: 7 } as const;

/** Choose and shorten the sentences that give the points of the story, in reading order. */
export function summariseArticle(
  article: Article,
  sentences: readonly Sentence[],
  entities: readonly Entity[],
  length: DigestLength,
): Bullet[] {
  const story = describeStory(article, sentences, entities);
  const candidates = makeCandidates(story);
  const scores = scoreCandidates(candidates, story, RANKING_WEIGHTS);
  const chosen = selectCandidates(candidates, scores, story, LIMITS[length]);
  const bullets = nameInFull(chosen.map(bulletOf), entities, story);
  // The guard: what the article does not prove is not shown.
  return bullets.filter((bullet) => findUngrounded(bullet, article) === null);
}

function bulletOf({ text, sources, origin, replaced }: Candidate): Bullet {
  return { text, sources, origin, ...(replaced.length > 0 ? { replaced } : {}) };
}
