/** A box in the view, in CSS pixels from its top left corner. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Room between a name and its card, and between a card and the edge of the view, in CSS pixels. */
const GAP = 6;

/**
 * Where a card goes: under its name, or over it where it fits better, and never on it; flush with the
 * side the name's line begins on; wholly within the view. `size` is what the card asks for, and
 * `maxHeight` what there is for it on its side of the name.
 */
export function placeCard(
  name: Box,
  size: { width: number; height: number },
  view: { width: number; height: number },
  dir: 'ltr' | 'rtl',
): { left: number; top: number; maxHeight: number } {
  const nameTop = clamp(name.top, 0, view.height);
  const nameBottom = clamp(name.top + name.height, 0, view.height);
  const roomAbove = nameTop - 2 * GAP;
  const roomBelow = view.height - nameBottom - 2 * GAP;
  const above = size.height > roomBelow && roomAbove > roomBelow;
  const maxHeight = Math.max(above ? roomAbove : roomBelow, 0);
  const height = Math.min(size.height, maxHeight);
  const left = dir === 'rtl' ? name.left + name.width - size.width : name.left;
  return {
    left: clamp(left, GAP, view.width - size.width - GAP),
    top: above ? nameTop - GAP - height : nameBottom + GAP,
    maxHeight,
  };
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(Math.min(value, most), least);
}
