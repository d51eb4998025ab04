import type { Article } from '../article.ts';
import type { Bullet } from './summarise-article.ts';

/** A bullet comes from one sentence, or from two that belong together. */
const MAX_SOURCES = 2;

/**
 * Whether a bullet can be proved by its article: each source lies within its block, every word of
 * the bullet occurs in its sources in the same order, and every replaced stretch says exactly what
 * its own source says (an English possessive apart). Letters are compared without regard to case.
 * Says why not in a few words, or `null` where it is proved.
 */
export function findUngrounded(
  bullet: Bullet,
  article: Pick<Article, 'blocks'>,
): 'no source' | 'source outside its block' | 'replacement differs' | 'words differ' | null {
  const { sources, replaced = [] } = bullet;
  if (sources.length === 0 || sources.length > MAX_SOURCES) return 'no source';
  const spans = [...sources, ...replaced.map(({ by }) => by)];
  const within = spans.every(({ block, start, end }) => {
    const text = article.blocks[block]?.text;
    return text !== undefined && start >= 0 && start < end && end <= text.length;
  });
  if (!within) return 'source outside its block';
  const read = ({ block, start, end }: (typeof spans)[number]) =>
    article.blocks[block]?.text.slice(start, end) ?? '';
  let own = bullet.text;
  for (const { start, end, by } of replaced.toSorted((a, b) => b.start - a.start)) {
    if (own.slice(start, end).replace(/['’]s?$/u, '') !== read(by).replace(/['’]s?$/u, '')) {
      return 'replacement differs';
    }
    own = `${own.slice(0, start)} ${own.slice(end)}`;
  }
  return occursInOrder(own, sources.map(read).join(' ')) ? null : 'words differ';
}

/** Whether every word of `part` occurs in `whole`, in order. */
export function occursInOrder(part: string, whole: string): boolean {
  const wanted = wordsOf(part);
  if (wanted.length === 0) return false;
  let found = 0;
  for (const word of wordsOf(whole)) if (word === wanted[found]) found++;
  return found === wanted.length;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}_]+/gu) ?? [];
}
