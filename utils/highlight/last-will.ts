import { HIGHLIGHT_NAMES } from './highlight-registry.ts';

/** So long after the last sign of life the will is carried out, in ms; more than two signs may be late. */
const PATIENCE = 5000;

/** What is done in the page once this script is no longer there to do it. */
export interface LastWill {
  /** Have an element of ours taken out of the page; answers how to strike that out again. */
  remove(element: Element): () => void;
  /** This script lives: put everything off. */
  putOff(): void;
}

/** The page's own objects, as its scripts have them, beside the clean copies that we see. */
interface PageWindow {
  AbortSignal: typeof AbortSignal;
  CSS: typeof CSS;
  Element: typeof Element;
}

/**
 * Leave a will, until the signal ends: the names in the page's registry are deleted, and elements of
 * ours removed. Firefox ends our script together with the extension, before any event of ours (its
 * ExtensionContent nukes the script's sandbox; a port's `onDisconnect` comes too late), so what is
 * to outlive it must be the page's: its own native functions, bound to their arguments, on a timer
 * of its own. No code of ours and no element is left with the page, and no policy of the page forbids
 * it. Elsewhere scripts survive and clean up by themselves: there the will is empty.
 */
export function leaveWill(signal: AbortSignal): LastWill {
  const page = pageWindow();
  if (!page) return { remove: () => () => undefined, putOff: () => undefined };
  const deeds = new Set<() => void>(
    HIGHLIGHT_NAMES.map((name) => page.CSS.highlights.delete.bind(page.CSS.highlights, name)),
  );
  let clock = page.AbortSignal.timeout(PATIENCE);
  const revoke = () => {
    for (const deed of deeds) clock.removeEventListener('abort', deed);
  };
  const putOff = () => {
    revoke();
    if (signal.aborted) return;
    clock = page.AbortSignal.timeout(PATIENCE);
    for (const deed of deeds) clock.addEventListener('abort', deed);
  };
  putOff();
  signal.addEventListener('abort', revoke, { once: true });
  return {
    remove(element) {
      const deed = page.Element.prototype.remove.bind(pagesOwn(element));
      deeds.add(deed);
      putOff();
      return () => {
        clock.removeEventListener('abort', deed);
        deeds.delete(deed);
      };
    },
    putOff,
  };
}

/** Firefox's way past its own clean copies; undefined where there is none, or the page broke its objects. */
function pageWindow(): PageWindow | undefined {
  const page = (globalThis as { wrappedJSObject?: Partial<PageWindow> }).wrappedJSObject;
  const { AbortSignal, CSS, Element } = page ?? {};
  return CSS?.highlights && AbortSignal && Element ? { AbortSignal, CSS, Element } : undefined;
}

/** The element as the page has it. */
function pagesOwn(element: Element): Element {
  return (element as { wrappedJSObject?: Element }).wrappedJSObject ?? element;
}
