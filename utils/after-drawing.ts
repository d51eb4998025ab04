/**
 * How long after its answer a digest is on the screen, in ms: 60 in a new process, which has everything
 * to compile, and a margin.
 */
const DRAWING_MS = 100;

/**
 * Do what nobody waits for once the reader sees the answer: until then popup, worker and page would
 * share two cores with it. The tab may be gone by then, or show another page.
 */
export function afterDrawing(task: () => Promise<void>): void {
  setTimeout(() => void task(), DRAWING_MS);
}
