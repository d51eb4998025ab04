import './EntityList.css';
import type { Article } from '../utils/article.ts';
import type { Entity, EntityKind } from '../utils/entities/recognise-entities.ts';
import { countText, formatCount } from './count-text.ts';
import { kindLabel } from './kind-label.ts';

interface EntityListProps {
  kind: EntityKind;
  entities: readonly Entity[];
  article: Article;
  onJump: (entity: Entity) => void;
}

/** The names of one kind, most salient first; pressing one shows where the story names it. */
export function EntityList({ kind, entities, article, onJump }: EntityListProps) {
  if (entities.length === 0) return null;
  return (
    <section class="entities">
      <p class={`label ${kind}`} id={`names-${kind}`}>
        {kindLabel(kind)}
      </p>
      <ul aria-labelledby={`names-${kind}`}>
        {entities.map((entity) => (
          <li key={entity.name}>
            <button type="button" title={describe(entity)} onClick={() => onJump(entity)}>
              <bdi class={`name ${kind}`} lang={article.lang}>
                {entity.name}
              </bdi>{' '}
              <span class="count">{formatCount(entity.mentions.length)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** "General · 5 mentions": who it is, as the story says, and how often it is named. */
function describe(entity: Entity): string {
  const mentions = countText('mentions', entity.mentions.length);
  return entity.role === undefined ? mentions : `${entity.role} · ${mentions}`;
}
