import { useRef } from 'preact/hooks';
import { i18n } from '../utils/i18n.ts';
import type { Article, Span } from '../utils/article.ts';
import type { Entity } from '../utils/entities/recognise-entities.ts';
import { isSelection } from '../utils/is-selection.ts';
import { nextMention } from './next-mention.ts';
import type { PageActions } from './page-actions.ts';

interface Jumps {
  jump: (sources: Span[]) => Promise<void>;
  /** Each press of a name shows its next mention. */
  jumpToName: (entity: Entity) => Promise<void>;
}

/** Jump to passages of one story of the page, and say where that cannot be. */
export function useJumps(
  story: number,
  article: Article,
  { showSource }: PageActions,
  say: (notice: string) => void,
): Jumps {
  const presses = useRef(new Map<Entity, number>());

  const jump = async (sources: Span[]) => {
    const shown = await showSource({ story, sources }).catch(() => false);
    if (!shown) say(i18n.t('sourceMoved'));
  };
  const jumpToName = async (entity: Entity) => {
    const pressed = presses.current.get(entity) ?? 0;
    presses.current.set(entity, pressed + 1);
    const mention = nextMention(entity, article, pressed);
    if (mention) await jump([mention]);
    else say(i18n.t(isSelection(article) ? 'ofSelection' : 'notOnPage'));
  };
  return { jump, jumpToName };
}
