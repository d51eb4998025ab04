import type { Span } from '../utils/article.ts';
import type { Entity, EntityKind, Mention } from '../utils/entities/recognise-entities.ts';
import type { Bullet } from '../utils/summarise/summarise-article.ts';
import { hasUnspacedLetter, isWordAt } from '../utils/text/char-class.ts';

/** A stretch of a bullet: a name with its kind, or the words between names. */
export interface BulletPart {
  text: string;
  /** Where it stands in the bullet. */
  start: number;
  kind?: EntityKind;
}

/**
 * Cut a bullet at the names in it, so that joining the parts gives the bullet back.
 *
 * A shortened bullet has lost words of its source, so that offsets there are not offsets here: the
 * names mentioned in its sources are looked for in its text, whole words only, longest first
 * ("Bank of Ostrava" before "Ostrava"). A name put for a pronoun has its own offsets.
 */
export function splitAtNames(bullet: Bullet, entities: readonly Entity[]): BulletPart[] {
  const named = namedSpans(bullet, entities);
  const parts: BulletPart[] = [];
  let at = 0;
  for (const { start, end, kind } of named) {
    if (start > at) parts.push({ text: bullet.text.slice(at, start), start: at });
    parts.push({ text: bullet.text.slice(start, end), start, kind });
    at = end;
  }
  if (at < bullet.text.length) parts.push({ text: bullet.text.slice(at), start: at });
  return parts;
}

interface NamedSpan {
  start: number;
  end: number;
  kind: EntityKind;
}

/** The names of a bullet, in reading order, none overlapping another. */
function namedSpans(bullet: Bullet, entities: readonly Entity[]): NamedSpan[] {
  const replaced = (bullet.replaced ?? []).flatMap(({ start, end, by }) => {
    const kind = mentionsWithin([by], entities)[0]?.kind;
    return kind ? [{ start, end, kind }] : [];
  });
  const sought = mentionsWithin(bullet.sources, entities).toSorted(
    (a, b) => b.mention.text.length - a.mention.text.length,
  );
  const found = [...replaced];
  for (const { mention, kind } of sought) {
    for (const start of wholeWordsAt(bullet.text, mention.text)) {
      const span = { start, end: start + mention.text.length, kind };
      if (!found.some((other) => overlap(other, span))) found.push(span);
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}

function mentionsWithin(
  spans: readonly Span[],
  entities: readonly Entity[],
): { mention: Mention; kind: EntityKind }[] {
  return entities.flatMap(({ kind, mentions }) =>
    mentions
      .filter((mention) => spans.some((span) => overlapInBlock(span, mention)))
      .map((mention) => ({ mention, kind })),
  );
}

function overlapInBlock(a: Span, b: Span): boolean {
  return a.block === b.block && overlap(a, b);
}

function overlap(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Where a name stands in a text as a word of its own: "Oman" is not in "Romania". */
function wholeWordsAt(text: string, name: string): number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length)) {
    const alone = !isWordAt(text, at - 1) && !isWordAt(text, at + name.length);
    // Where no space is between words, a name has letters on both sides.
    if (alone || hasUnspacedLetter(name)) starts.push(at);
  }
  return starts;
}
