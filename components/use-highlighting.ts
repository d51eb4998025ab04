import { useEffect, useState } from 'preact/hooks';
import type { PageDigest } from '../utils/page-digest.ts';
import type { PageActions } from './page-actions.ts';

/** The switch's state: on until the setting says otherwise, since that is what a click paints. */
export function useHighlighting(
  page: PageDigest,
  { readHighlighting, setHighlighting }: PageActions,
  onFailed: () => void,
): [on: boolean, flip: (on: boolean) => Promise<void>] {
  const [on, setOn] = useState(true);

  useEffect(() => {
    let gone = false;
    const readSetting = async () => {
      const kept = await readHighlighting();
      if (!gone) setOn(kept);
    };
    void readSetting();
    return () => {
      gone = true;
    };
  }, [readHighlighting]);

  const flip = async (next: boolean) => {
    setOn(next);
    try {
      await setHighlighting(next, page);
    } catch {
      onFailed();
    }
  };
  return [on, flip];
}
