/** What a reader does in a page that may concern a name. Points are in CSS pixels of the view. */
export interface ReaderGestures {
  /** The mouse moved to a point, with no button down; told once a frame at most. */
  onPoint: (x: number, y: number) => void;
  /** A press on what is only text: not on what the page itself answers to, nor at the end of a selection. */
  onPressText: (x: number, y: number) => void;
  /** A press on anything else of the page. */
  onPressOther: () => void;
  /** Alt+N or Alt+Shift+N, outside fields; whether it was of use, and so is kept from the page. */
  onStep: (way: 1 | -1) => boolean;
  onEscape: () => void;
  /** Whether an event is the card's own. */
  isOurs: (event: Event) => boolean;
}

/** What a press belongs to, before it belongs to a name. */
const CLICKABLE =
  'a[href], button, input, select, textarea, label, summary, [role="button"], [role="link"], [contenteditable]';

/** Hear the reader until the signal ends, before the page does and without keeping anything but our own keys from it. */
export function hearReader(reader: ReaderGestures, signal: AbortSignal): void {
  const silently = { signal, capture: true, passive: true };

  let frame = 0;
  let last: PointerEvent;
  const point = () => {
    frame = 0;
    reader.onPoint(last.clientX, last.clientY);
  };
  addEventListener(
    'pointermove',
    (event) => {
      if (event.pointerType !== 'mouse' || event.buttons > 0) return;
      last = event;
      frame ||= requestAnimationFrame(point);
    },
    silently,
  );
  signal.addEventListener('abort', () => cancelAnimationFrame(frame));

  addEventListener(
    'click',
    (event) => {
      if (reader.isOurs(event) || event.button !== 0) return;
      const isPages = event.target instanceof Element && event.target.closest(CLICKABLE) !== null;
      const selects = getSelection()?.isCollapsed === false;
      if (isPages || selects) reader.onPressOther();
      else reader.onPressText(event.clientX, event.clientY);
    },
    silently,
  );

  addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Escape') reader.onEscape();
      // By the key's place, not its letter: with Alt, a Mac types another one.
      const isStep = event.code === 'KeyN' && event.altKey && !event.ctrlKey && !event.metaKey;
      if (isStep && !isTyping(event) && reader.onStep(event.shiftKey ? -1 : 1))
        event.preventDefault();
    },
    { signal, capture: true },
  );
}

function isTyping(event: KeyboardEvent): boolean {
  const [target] = event.composedPath();
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select'))
  );
}
