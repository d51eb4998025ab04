import type { Article } from '../article.ts';
import type { Entity } from '../entities/recognise-entities.ts';
import type { Sentence } from '../text/split-sentences.ts';
import { describeStory } from './describe-story.ts';
import { makeCandidates } from './make-candidates.ts';
import { scoreCandidates } from './rank-candidates.ts';
import { FEATURES } from './ranking-features.ts';
import { RANKING_WEIGHTS } from './ranking-weights.ts';
import { type Bullet, type DigestLength, summariseArticle } from './summarise-article.ts';

/** A bullet, its score, and what its features gave, the weightiest first. */
export interface ExplainedBullet {
  bullet: Bullet;
  score: number;
  reasons: { name: string; reason: string; worth: number }[];
}

/** The bullets of `summariseArticle`, each with the reasons the ranking has for it; what it fills and repeats comes on top (`unlearnedWorth`). */
export function explainBullets(
  article: Article,
  sentences: readonly Sentence[],
  entities: readonly Entity[],
  length: DigestLength,
): ExplainedBullet[] {
  const story = describeStory(article, sentences, entities);
  const candidates = makeCandidates(story);
  const scores = scoreCandidates(candidates, story, RANKING_WEIGHTS);
  return summariseArticle(article, sentences, entities, length).flatMap((bullet) => {
    // By its sentences: a name given in full changes the text.
    const spans = JSON.stringify(bullet.sources);
    const at = candidates.findIndex(({ sources }) => JSON.stringify(sources) === spans);
    const candidate = candidates[at];
    if (!candidate) return [];
    const reasons = FEATURES.map(({ name, reason, measure }) => ({
      name,
      reason,
      worth: RANKING_WEIGHTS[name] * measure(candidate, story),
    }));
    return {
      bullet,
      score: scores[at] ?? 0,
      reasons: reasons.toSorted((a, b) => Math.abs(b.worth) - Math.abs(a.worth)),
    };
  });
}
