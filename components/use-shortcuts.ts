import { useLayoutEffect } from 'preact/hooks';
import { moveFocus, stepOfKey, stepOfSideKey } from './move-focus.ts';

/** What the arrows move through, in the order it is read. */
const STOPS = '.bullets button, .entities button';

/** As keyboards of several scripts write it. */
const QUESTION_MARK = /^[?؟？]$/u;

interface Shortcuts {
  /** Whether single characters are shortcuts; the arrows always are. */
  letters: boolean;
  onCopy: () => void;
  onKeys: () => void;
}

/** The view's keys: arrows through points and names, C copies, ? shows the keys. Enter is the buttons' own. */
export function useShortcuts({ letters, onCopy, onKeys }: Shortcuts): void {
  // Before the next frame: a key pressed as the digest appears counts.
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (letters && isKeyC(event)) onCopy();
      else if (letters && QUESTION_MARK.test(event.key)) onKeys();
      else if (!moveByKey(event.key)) return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [letters, onCopy, onKeys]);
}

/** The letter C, or on a keyboard without Latin letters the key where C is: "с" and "ؤ" both copy. */
function isKeyC({ key, code }: KeyboardEvent): boolean {
  return /^[a-z]$/i.test(key) ? key.toLowerCase() === 'c' : code === 'KeyC';
}

function moveByKey(key: string): boolean {
  const step = stepOfKey(key) ?? stepOfSideKey(key, document.documentElement.dir);
  if (step === undefined) return false;
  moveFocus([...document.querySelectorAll<HTMLElement>(STOPS)], step);
  return true;
}
