import type { EntityKind } from '../entities/recognise-entities.ts';

/** A name of ours in the page's registry of highlights. */
export type HighlightName = `nutgraf-${EntityKind | 'source'}`;

// Where a name is painted inside the lit sentence, the name's underline and tint come on top.
const PRIORITY = { source: 0, name: 1 };

const KINDS: readonly EntityKind[] = ['person', 'organisation', 'place', 'other'];

/** Paint names, each kind in its own highlight, in place of the names painted before. */
export function paintNames(ranges: Readonly<Record<EntityKind, readonly Range[]>>): void {
  for (const kind of KINDS) paint(`nutgraf-${kind}`, ranges[kind], PRIORITY.name);
}

/** Light the sentences jumped to, in place of the ones lit before. */
export function lightSource(ranges: readonly Range[]): void {
  paint('nutgraf-source', ranges, PRIORITY.source);
}

/** Take the names' paint away. */
export function clearNames(): void {
  for (const kind of KINDS) CSS.highlights.delete(`nutgraf-${kind}`);
}

/** Put the light out. */
export function clearSource(): void {
  CSS.highlights.delete('nutgraf-source');
}

function paint(name: HighlightName, ranges: readonly Range[], priority: number): void {
  if (ranges.length === 0) {
    CSS.highlights.delete(name);
    return;
  }
  const highlight = new Highlight(...ranges);
  highlight.priority = priority;
  CSS.highlights.set(name, highlight);
}
