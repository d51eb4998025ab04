import type { Article, Span } from '../article.ts';
import type { Entity } from '../entities/recognise-entities.ts';
import { anchorArticle } from './anchor-article.ts';
import { anchorSentence, type BlockAnchor, shows } from './anchor-block.ts';
import { followTies, hasLostTies, rememberTies, type Tie } from './follow-ties.ts';
import { openRegistry } from './highlight-registry.ts';
import { lightPassage } from './light-passage.ts';
import { type LocatedMention, locateMentions } from './locate-mentions.ts';
import { onScroll } from './on-scroll.ts';
import { scrollToRange } from './scroll-to-range.ts';
import { findStoryInView } from './story-in-view.ts';
import { watchPage } from './watch-page.ts';

/** The stories of a page and the live elements their blocks were read from. */
interface Stories {
  articles: readonly Article[];
  ties: readonly (readonly (Element | null)[])[];
}

/** What is to be painted: the names of each story. */
interface Names {
  digests: readonly { entities: readonly Entity[] }[];
  /** Index of the story to paint until the reader scrolls to another. */
  current: number;
}

/** Stretches of a story to jump to. */
interface SourceRequest {
  story: number;
  sources: readonly Span[];
}

/** A page that can be painted. */
export interface PagePaint {
  /** Paint names; how many mentions the current story has in blocks read from the page, and how many found their place. */
  show(names: Names): { mentions: number; painted: number };
  /** Take all paint away. */
  hide(): void;
  /** Leave one name out from now on, until all paint was taken away. */
  hideName(name: string): void;
  /** Scroll to the first of a story's stretches and light them all; false where none is on the page now. */
  jumpTo(request: SourceRequest): boolean;
  /** The names the page shows now, in reading order. */
  located(): readonly LocatedMention[];
  /** Index of the story that is painted, or else in view. */
  current(): number;
  /** What was last jumped to. */
  shown(): SourceRequest | undefined;
  /** Paint again what somebody else took out of the page's registry. */
  restore(): void;
}

/** A story that is gone is looked for so many times, about a second apart; after that the page has moved on. */
const MAX_SEARCHES = 10;

/**
 * Paint a page's stories and follow their text while the page changes, until the signal ends; then
 * nothing of ours is left on it. `onRepaint` is told after every change of what is painted.
 */
export function paintPage(
  { articles, ties: elements }: Stories,
  { signal, onRepaint }: { signal: AbortSignal; onRepaint: () => void },
): PagePaint {
  const ties = elements.map(rememberTies);
  const hidden = new Set<string>();
  const registry = openRegistry();
  const passage = lightPassage(registry, signal);
  let names: Names | null = null;
  let asked: SourceRequest | undefined;
  let current = inView();
  let located: LocatedMention[] = [];
  let searches = 0;

  function inView(): number {
    return findStoryInView(ties.map((story) => story.map((tie) => tie?.element ?? null)));
  }

  function anchor(story: number): (BlockAnchor | null)[] {
    const followed = followTies(ties[story] ?? [], document);
    ties[story] = followed;
    return anchorArticle(
      articles[story]?.blocks ?? [],
      followed.map((tie) => tie?.element ?? null),
    );
  }

  function repaint(): void {
    const entities = names?.digests[current]?.entities ?? [];
    located = locateMentions(
      entities.filter(({ name }) => !hidden.has(name)),
      names ? anchor(current) : [],
    );
    registry.paintNames(located);
    if (asked && passage.isLit()) passage.light(rangesOf(asked));
    onRepaint();
  }

  function rangesOf({ story, sources }: SourceRequest): Range[] {
    const anchors = anchor(story);
    return sources.flatMap(({ block, start, end }) => {
      const of = anchors[block];
      const range = of ? anchorSentence(of, start, end) : null;
      return range ? [range] : [];
    });
  }

  /** A text that changed is bare before the next frame: a name is never painted over another word. */
  function dropStale(): void {
    const fresh = located.filter(({ range, mention }) => shows(range, mention.text));
    if (fresh.length === located.length) return;
    located = fresh;
    registry.paintNames(located);
    onRepaint();
  }

  function clear(): void {
    names = null;
    located = [];
    hidden.clear();
    registry.paintNames([]);
    passage.putOut();
    onRepaint();
  }

  /** The ties that paint hangs on; none while nothing is painted, so that a page may change as it likes. */
  function shownTies(): readonly (Tie | null)[] {
    return names || passage.isLit() ? (ties[current] ?? []) : [];
  }

  watchPage(
    document,
    {
      watched: () => new Set(shownTies().flatMap((tie) => (tie ? [tie.element] : []))),
      missesText: () => searches < MAX_SEARCHES && hasLostTies(shownTies()),
      onChange: dropStale,
      onRest: () => {
        searches = hasLostTies(ties[current] ?? []) ? searches + 1 : 0;
        repaint();
      },
    },
    signal,
  );

  onScroll(() => {
    if (!names || ties.length < 2) return;
    const story = inView();
    if (story === current) return;
    current = story;
    repaint();
  }, signal);
  // Back from the back-forward cache: the page may have been changed on its way there.
  addEventListener('pageshow', ({ persisted }) => persisted && repaint(), { signal });
  signal.addEventListener('abort', clear, { once: true });

  return {
    show(shown) {
      names = shown;
      current = shown.current;
      searches = 0;
      repaint();
      const mentions = mentionsOnPage(articles[current], shown.digests[current]?.entities ?? []);
      return { mentions, painted: located.length };
    },
    hide: clear,
    hideName(name) {
      hidden.add(name);
      repaint();
    },
    jumpTo(request) {
      searches = 0;
      const ranges = rangesOf(request);
      const [first] = ranges;
      if (!first) return false;
      asked = request;
      passage.light(ranges);
      scrollToRange(first, signal);
      return true;
    },
    located: () => located,
    current: () => (names ? current : inView()),
    shown: () => asked,
    restore: () => registry.restore(),
  };
}

/** How many mentions are in blocks that have a place on the page at all. */
function mentionsOnPage(article: Article | undefined, entities: readonly Entity[]): number {
  const isOnPage = ({ block }: Span) => article?.blocks[block]?.origin === 'page';
  return entities.reduce((sum, { mentions }) => sum + mentions.filter(isOnPage).length, 0);
}
