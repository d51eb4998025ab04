import { createHash } from 'node:crypto';
import type { Example } from './read-summaries.ts';

/**
 * The fold an article is measured in: by publisher where its file tells one, so that no site is
 * both learned from and measured; else by a hash of its place in the file, the same each run.
 */
export function foldOf({ set, publisher }: Example, index: number, folds: number): number {
  const key = publisher === set ? `${set} ${index}` : publisher;
  return createHash('sha256').update(key).digest().readUInt32BE(0) % folds;
}
