/**
 * How long a popup takes to draw what it is answered, in ms, with a margin: 60 of the time in which a
 * new process has everything to compile (`npm run bench -- popup DIR`, under a trace).
 */
const DRAWING_MS = 100;

/**
 * Do what nobody waits for once the reader sees the answer: until then popup, worker and page would
 * share two cores with it. The tab may be gone by then, or show another page.
 */
export function afterDrawing(task: () => Promise<void>): void {
  setTimeout(() => void task(), DRAWING_MS);
}
