/** A page at work changes in bursts: a burst is over when nothing came for so long, in ms. */
const QUIET = 150;

/** A page that never rests is followed all the same, so often, in ms. */
const LONGEST_WAIT = 1000;

interface PageWatch {
  /** Elements whose text matters. */
  watched(): ReadonlySet<Element>;
  /** Whether text we had is missing, so that whatever the page adds may be it. */
  missesText(): boolean;
  /** Before the next frame: watched text has changed. */
  onChange(): void;
  /** Once the page has come to rest: time to look for the text again. */
  onRest(): void;
}

/** Watch a page with one observer, until the signal ends. What changes outside the watched text costs a look up its ancestors. */
export function watchPage(page: Document, watch: PageWatch, signal: AbortSignal): void {
  let resting: ReturnType<typeof setTimeout> | undefined;
  let burstBegan = 0;
  const rest = () => {
    resting = undefined;
    watch.onRest();
  };
  const observer = new MutationObserver((records) => {
    const watched = watch.watched();
    const changed = watched.size > 0 && records.some(({ target }) => isWithin(target, watched));
    if (changed) watch.onChange();
    if (!changed && !watch.missesText()) return;
    const now = performance.now();
    if (resting === undefined) burstBegan = now;
    clearTimeout(resting);
    resting = setTimeout(rest, Math.min(QUIET, Math.max(0, burstBegan + LONGEST_WAIT - now)));
  });
  observer.observe(page, { subtree: true, childList: true, characterData: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(resting);
  });
}

function isWithin(node: Node, elements: ReadonlySet<Element>): boolean {
  for (let at: Node | null = node; at; at = at.parentNode) {
    if (elements.has(at as Element)) return true;
  }
  return false;
}
