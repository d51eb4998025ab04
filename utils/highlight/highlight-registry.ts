import type { EntityKind } from '../entities/recognise-entities.ts';
import type { LocatedMention } from './locate-mentions.ts';

/** A name of ours in the page's registry of highlights. */
export type HighlightName = `nutgraf-${EntityKind | 'source'}`;

// Where a name is painted inside the lit sentence, the name's underline and tint come on top.
const PRIORITY = { source: 0, name: 1 };

const KINDS: readonly EntityKind[] = ['person', 'organisation', 'place', 'other'];

/** Every name that is ever ours in a page's registry. */
export const HIGHLIGHT_NAMES: readonly HighlightName[] = [
  ...KINDS.map((kind): HighlightName => `nutgraf-${kind}`),
  'nutgraf-source',
];

/** Our own entries of the page's registry of highlights; the page's are not touched. */
export interface HighlightRegistry {
  /** Paint names, each kind in its own highlight, in place of the names painted before. */
  paintNames(located: readonly LocatedMention[]): void;
  /** Light sentences, in place of the ones lit before. */
  lightSource(ranges: readonly Range[]): void;
  /** Put back what somebody else took out: pages that search within themselves clear the registry. */
  restore(): void;
}

/** Begin with nothing of ours registered. */
export function openRegistry(): HighlightRegistry {
  const ours = new Map<HighlightName, Highlight>();

  const register = (name: HighlightName, ranges: readonly Range[], priority: number) => {
    if (ranges.length === 0) {
      ours.delete(name);
      CSS.highlights.delete(name);
      return;
    }
    const highlight = new Highlight(...ranges);
    highlight.priority = priority;
    ours.set(name, highlight);
    CSS.highlights.set(name, highlight);
  };

  return {
    paintNames(located) {
      for (const kind of KINDS) {
        const ranges = located.filter(({ entity }) => entity.kind === kind);
        register(
          `nutgraf-${kind}`,
          ranges.map(({ range }) => range),
          PRIORITY.name,
        );
      }
    },
    lightSource: (ranges) => register('nutgraf-source', ranges, PRIORITY.source),
    restore() {
      for (const [name, highlight] of ours) {
        if (!CSS.highlights.has(name)) CSS.highlights.set(name, highlight);
      }
    },
  };
}
