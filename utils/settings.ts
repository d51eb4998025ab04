import { storage } from '#imports';
import type { DigestLength } from './digest.ts';

/** Whether a click paints the names in the page; the popup's switch. */
export const highlightNames = storage.defineItem<boolean>('sync:highlightNames', {
  fallback: true,
});

/** How many bullets a digest has at most. */
export const digestLength = storage.defineItem<DigestLength>('sync:digestLength', {
  fallback: 'short',
});
