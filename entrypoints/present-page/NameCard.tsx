import { i18n } from '../../utils/i18n.ts';
import type { Article } from '../../utils/article.ts';
import type { Entity, EntityKind } from '../../utils/entities/recognise-entities.ts';
import type { Bullet } from '../../utils/summarise/summarise-article.ts';
import type { CardFacts } from './card-facts.ts';

const KIND_NAMES = {
  person: 'card.kinds.person',
  organisation: 'card.kinds.organisation',
  place: 'card.kinds.place',
  other: 'card.kinds.other',
} as const satisfies Record<EntityKind, string>;

export interface NameCardProps {
  entity: Entity;
  facts: CardFacts;
  article: Pick<Article, 'lang' | 'dir'>;
  /** Which of the name's mentions on the page this is, from 1, and how many there are. */
  place: { index: number; count: number };
  /** What the last action came to, for eyes and ears. */
  notice: string;
  onStep: (way: 1 | -1) => void;
  onJump: (bullet: Bullet) => void;
  onCopy: () => void;
  onHide: () => void;
  onClose: () => void;
}

/** Who or what a name in the page is, in the article's own words, and what can be done with it. */
export function NameCard({ entity, facts, article, place, notice, ...on }: NameCardProps) {
  const { sentence, bullets } = facts;
  return (
    <>
      <div class="heading">
        <h2 id="name">
          {/* Where the card begins, whichever way the name itself runs. */}
          <bdi lang={article.lang}>{entity.name}</bdi>
        </h2>
        <button type="button" class="close" aria-label={i18n.t('card.close')} onClick={on.onClose}>
          <span aria-hidden="true">×</span>
        </button>
        <p id="kind" class={entity.kind}>
          {i18n.t(KIND_NAMES[entity.kind])}
          {entity.role !== undefined && (
            <>
              {' · '}
              <bdi lang={article.lang}>{entity.role}</bdi>
            </>
          )}
        </p>
      </div>
      <div class="body">
        <blockquote id="sentence" dir="auto" lang={article.lang}>
          {sentence.before}
          <strong>{sentence.name}</strong>
          {sentence.after}
        </blockquote>
        {bullets.length > 0 && (
          <section aria-labelledby="in-summary">
            <h3 id="in-summary">{i18n.t('card.inSummary')}</h3>
            <ul dir={article.dir} lang={article.lang}>
              {bullets.map((bullet) => (
                <li key={bullet.text}>
                  <button type="button" onClick={() => on.onJump(bullet)}>
                    {bullet.text}
                  </button>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
      <div class="actions">
        <button
          type="button"
          aria-label={i18n.t('card.previous')}
          disabled={place.count < 2}
          onClick={() => on.onStep(-1)}
        >
          <span aria-hidden="true" class="back">
            ‹
          </span>
        </button>
        <span class="place">
          {i18n.t('card.mentionOf', [String(place.index), String(place.count)])}
        </span>
        <button
          type="button"
          aria-label={i18n.t('card.next')}
          disabled={place.count < 2}
          onClick={() => on.onStep(1)}
        >
          <span aria-hidden="true" class="on">
            ›
          </span>
        </button>
        <button type="button" onClick={on.onCopy}>
          {i18n.t('card.copy')}
        </button>
        <button type="button" onClick={on.onHide}>
          {i18n.t('card.hideName')}
        </button>
      </div>
      <output class="notice">{notice}</output>
      <p class="keys">{i18n.t('card.keys')}</p>
    </>
  );
}
