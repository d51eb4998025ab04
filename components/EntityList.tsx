import './EntityList.css';
import type { Article, Span } from '../utils/article.ts';
import type { Entity, EntityKind } from '../utils/entities/recognise-entities.ts';
import { countText, formatCount } from './count-text.ts';
import { kindLabel } from './kind-label.ts';
import { isSameSpan } from './next-mention.ts';

interface EntityListProps {
  kind: EntityKind;
  entities: readonly Entity[];
  article: Article;
  /** The passages shown last. */
  shown?: readonly Span[] | undefined;
  onJump: (entity: Entity, way: 1 | -1) => void;
}

/** The names of one kind, most salient first; pressing one shows where the story names it next, with Shift where before. */
export function EntityList({ kind, entities, article, shown, onJump }: EntityListProps) {
  if (entities.length === 0) return null;
  return (
    <section class="entities">
      <p class={`label ${kind}`} id={`names-${kind}`}>
        {kindLabel(kind)}
      </p>
      <ul aria-labelledby={`names-${kind}`}>
        {entities.map((entity) => (
          <li key={entity.name}>
            <button
              type="button"
              title={describe(entity)}
              aria-current={isShown(entity, shown)}
              onClick={({ shiftKey }) => onJump(entity, shiftKey ? -1 : 1)}
            >
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

/** Whether what was shown last is a mention of the name, and nothing else. */
function isShown({ mentions }: Entity, [first, ...rest]: readonly Span[] = []): boolean {
  return (
    first !== undefined &&
    rest.length === 0 &&
    mentions.some((mention) => isSameSpan(mention, first))
  );
}

/** "General · 5 mentions": who it is, as the story says, and how often it is named. */
function describe(entity: Entity): string {
  const mentions = countText('mentions', entity.mentions.length);
  return entity.role === undefined ? mentions : `${entity.role} · ${mentions}`;
}
