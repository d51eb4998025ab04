/** What a word can be in a name (BIO): outside, first of a name of a kind, or further in it. */
export const LABELS = [
  'O',
  'B-PER',
  'I-PER',
  'B-ORG',
  'I-ORG',
  'B-LOC',
  'I-LOC',
  'B-MISC',
  'I-MISC',
] as const;
export const LABEL_COUNT = LABELS.length;
export const OUTSIDE = 0;

/** Whether a label says "further in a name": those are the even ones. */
export function isInside(label: number): boolean {
  return label !== OUTSIDE && (label & 1) === 0;
}

/** Whether a name may go on from label `from` with label `to`: "I-PER" needs a "B-PER" or "I-PER" before it. */
export function mayFollow(from: number, to: number): boolean {
  if (to === OUTSIDE || to % 2 === 1) return true;
  return from === to || from === to - 1;
}
