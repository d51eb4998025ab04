import { options } from 'preact';

/** Effects run right after drawing, not a frame later: a test's page may be gone by then. */
Object.assign(options, { requestAnimationFrame: (run: () => void) => queueMicrotask(run) });
