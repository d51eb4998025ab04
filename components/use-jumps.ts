import { useState } from 'preact/hooks';
import type { Article, Span } from '../utils/article.ts';
import type { Entity } from '../utils/entities/recognise-entities.ts';
import { i18n } from '../utils/i18n.ts';
import { isSelection } from '../utils/is-selection.ts';
import type { SourceRequest } from '../utils/messages.ts';
import { nextMention } from './next-mention.ts';
import type { PageActions } from './page-actions.ts';

interface Jumps {
  /** The passages of the story shown last; none before the first jump. */
  shown: readonly Span[];
  jump: (sources: Span[]) => Promise<void>;
  /** Each press of a name shows its next mention, or the one before. */
  jumpToName: (entity: Entity, way: 1 | -1) => Promise<void>;
}

/** Jump to passages of one story of the page, from the one `last` shown on, and say where that cannot be. */
export function useJumps(
  { story, article, last }: { story: number; article: Article; last: SourceRequest | undefined },
  { showSource }: PageActions,
  say: (notice: string) => void,
): Jumps {
  const [asked, setAsked] = useState(last);
  const shown = asked?.story === story ? asked.sources : [];

  const jump = async (sources: Span[]) => {
    const request = { story, sources };
    setAsked(request);
    const found = await showSource(request).catch(() => false);
    if (!found) say(i18n.t('sourceMoved'));
  };
  const jumpToName = async (entity: Entity, way: 1 | -1) => {
    const mention = nextMention(entity, article, shown[0], way);
    if (mention) await jump([mention]);
    else say(i18n.t(isSelection(article) ? 'ofSelection' : 'notOnPage'));
  };
  return { shown, jump, jumpToName };
}
