/** Where a key leads in a row of things: on, back, or to either end. */
export type Step = 'next' | 'previous' | 'first' | 'last';

/** The step an up or down key makes, undefined for other keys. */
export function stepOfKey(key: string): Step | undefined {
  switch (key) {
    case 'ArrowDown':
      return 'next';
    case 'ArrowUp':
      return 'previous';
    case 'Home':
      return 'first';
    case 'End':
      return 'last';
    default:
      return undefined;
  }
}

/** The step a left or right key makes in a layout read in this direction, undefined for other keys. */
export function stepOfSideKey(key: string, dir: string): Step | undefined {
  switch (key) {
    case dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight':
      return 'next';
    case dir === 'rtl' ? 'ArrowRight' : 'ArrowLeft':
      return 'previous';
    default:
      return undefined;
  }
}

/** The index a step leads to among `count` things; from nowhere (-1) every step leads in. Ends hold. */
export function stepTo(step: Step, current: number, count: number): number {
  const last = count - 1;
  if (step === 'first') return 0;
  if (step === 'last') return last;
  if (step === 'next') return Math.min(current + 1, last);
  return current === -1 ? last : Math.max(current - 1, 0);
}

/** Move the focus among elements. */
export function moveFocus(elements: readonly HTMLElement[], step: Step): void {
  const current = elements.findIndex((element) => element === document.activeElement);
  elements[stepTo(step, current, elements.length)]?.focus();
}
