import './EntityList.css';
import { i18n } from '#i18n';
import type { Article } from '../utils/article.ts';
import type { Entity, EntityKind } from '../utils/entities/recognise-entities.ts';
import { countText } from './count-text.ts';

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
      <p class="label" id={`names-${kind}`}>
        <span class={`name ${kind}`}>{kindLabel(kind)}</span>
      </p>
      <ul aria-labelledby={`names-${kind}`}>
        {entities.map((entity) => (
          <li key={entity.name}>
            <button
              type="button"
              class={kind}
              title={describe(entity)}
              onClick={() => onJump(entity)}
            >
              <bdi lang={article.lang}>{entity.name}</bdi>{' '}
              <span class="count">{entity.mentions.length}</span>
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

/** What a kind of names is called on screen. */
export function kindLabel(kind: EntityKind): string {
  switch (kind) {
    case 'person':
      return i18n.t('people');
    case 'organisation':
      return i18n.t('organisations');
    case 'place':
      return i18n.t('places');
    case 'other':
      return i18n.t('otherNames');
  }
}
