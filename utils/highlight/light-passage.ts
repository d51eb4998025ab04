import type { HighlightRegistry } from './highlight-registry.ts';

/** The lit passage of a page. */
export interface PassageLight {
  /** Light these ranges, in place of those lit before. */
  light(ranges: readonly Range[]): void;
  /** Put the light out. */
  putOut(): void;
  isLit(): boolean;
}

/**
 * Keep a passage lit for as long as the reader needs it: until they have seen it and scrolled on,
 * press Escape, or ask for another. A clock would go out on slow readers, and a click into the page
 * is how a popup is closed, so that neither ends it.
 */
export function lightPassage(registry: HighlightRegistry, signal: AbortSignal): PassageLight {
  let lit: readonly Range[] = [];
  let seen = false;

  const putOut = () => {
    lit = [];
    registry.lightSource([]);
  };
  const look = () => {
    if (lit.length === 0) return;
    const inView = lit.some(isInView);
    if (seen && !inView) putOut();
    seen ||= inView;
  };
  addEventListener('scroll', look, { capture: true, passive: true, signal });
  addEventListener('keydown', ({ key }) => key === 'Escape' && putOut(), { signal });
  signal.addEventListener('abort', putOut, { once: true });

  return {
    light(ranges) {
      lit = ranges;
      seen = false;
      registry.lightSource(ranges);
    },
    putOut,
    isLit: () => lit.length > 0,
  };
}

function isInView(range: Range): boolean {
  const { top, bottom } = range.getBoundingClientRect();
  return bottom > 0 && top < document.documentElement.clientHeight;
}
