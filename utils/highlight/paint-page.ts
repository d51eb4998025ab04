import type { Article, Span } from '../article.ts';
import type { Entity, EntityKind } from '../entities/recognise-entities.ts';
import { anchorArticle } from './anchor-article.ts';
import { anchorMention, anchorSentence } from './anchor-block.ts';
import { clearNames, clearSource, lightSource, paintNames } from './paint-css-highlights.ts';
import { scrollToRange } from './scroll-to-range.ts';

/** The stories of a page and the live elements their blocks were read from. */
interface Stories {
  articles: readonly Article[];
  ties: readonly (readonly (Element | null)[])[];
}

/** A page that can be painted. */
export interface PagePaint {
  /** Paint the names of the current story; how many mentions its page has, and how many found their place. */
  show(page: { digests: readonly { entities: readonly Entity[] }[]; current: number }): {
    mentions: number;
    painted: number;
  };
  /** Take all paint away. */
  hide(): void;
  /** Scroll to the first of a story's stretches and light them all; false where none is on the page now. */
  jumpTo(request: { story: number; sources: readonly Span[] }): boolean;
}

/** Paint a page's stories until the signal ends; then nothing of ours is left on it. */
export function paintPage({ articles, ties }: Stories, signal: AbortSignal): PagePaint {
  const anchorsOf = (story: number) =>
    anchorArticle(articles[story]?.blocks ?? [], ties[story] ?? []);

  const hide = () => {
    clearNames();
    clearSource();
  };
  signal.addEventListener('abort', hide, { once: true });

  return {
    show({ digests, current }) {
      const anchors = anchorsOf(current);
      const ranges: Record<EntityKind, Range[]> = {
        person: [],
        organisation: [],
        place: [],
        other: [],
      };
      let mentions = 0;
      let painted = 0;
      for (const { kind, mentions: spans } of digests[current]?.entities ?? []) {
        for (const mention of spans) {
          if (articles[current]?.blocks[mention.block]?.origin !== 'page') continue;
          mentions++;
          const anchor = anchors[mention.block];
          const range = anchor && anchorMention(anchor, mention);
          if (!range) continue;
          painted++;
          ranges[kind].push(range);
        }
      }
      paintNames(ranges);
      return { mentions, painted };
    },
    hide,
    jumpTo({ story, sources }) {
      const anchors = anchorsOf(story);
      const ranges = sources
        .map(({ block, start, end }) => {
          const anchor = anchors[block];
          return anchor ? anchorSentence(anchor, start, end) : null;
        })
        .filter((range) => range !== null);
      const [first] = ranges;
      if (!first) return false;
      lightSource(ranges);
      scrollToRange(first, signal);
      return true;
    },
  };
}
