import type { Entity, Mention } from '../entities/recognise-entities.ts';
import { anchorMention, type BlockAnchor } from './anchor-block.ts';

/** A mention and where the page shows it. */
export interface LocatedMention {
  entity: Entity;
  mention: Mention;
  range: Range;
}

/** Find where the page shows the mentions of entities, in reading order; what it no longer shows is left out. */
export function locateMentions(
  entities: readonly Entity[],
  anchors: readonly (BlockAnchor | null)[],
): LocatedMention[] {
  const located: LocatedMention[] = [];
  for (const entity of entities) {
    for (const mention of entity.mentions) {
      const anchor = anchors[mention.block];
      const range = anchor && anchorMention(anchor, mention);
      if (range) located.push({ entity, mention, range });
    }
  }
  return located.toSorted(
    ({ mention: a }, { mention: b }) => a.block - b.block || a.start - b.start,
  );
}
