import type { Article } from '../article.ts';
import type { Entity } from './recognise-entities.ts';
import type { ResolvedEntity } from './resolve-mentions.ts';

/** Give each entity its salience, and put the most salient first. */
export function rankEntities(entities: readonly ResolvedEntity[], article: Article): Entity[] {
  const blocks = Math.max(1, article.blocks.length);
  const most = Math.max(1, ...entities.map((entity) => entity.mentions.length));
  return entities
    .map((entity) => {
      const early = 1 - (entity.mentions[0]?.block ?? 0) / blocks;
      const often = entity.mentions.length / most;
      return { ...entity, salience: Math.round(50 * (early + often)) / 100 };
    })
    .toSorted((a, b) => b.salience - a.salience);
}
