import { useLayoutEffect } from 'preact/hooks';
import type { PageDigest } from '../utils/page-digest.ts';

/** Opened again, a view begins where its reader left it: at the point or name shown last. */
export function useFocusOnShown(page: PageDigest): void {
  useLayoutEffect(() => {
    if (!page.shown) return;
    document.querySelector<HTMLElement>('button[aria-current="true"]')?.focus();
  }, [page]);
}
