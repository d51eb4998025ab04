/** Call after scrolling of the page or of a box in it, once a frame at most, until the signal ends. */
export function onScroll(callback: () => void, signal: AbortSignal): void {
  let frame = 0;
  const ask = () => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      callback();
    });
  };
  // Capturing: boxes inside the page scroll too, and their events do not bubble.
  addEventListener('scroll', ask, { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => cancelAnimationFrame(frame));
}
