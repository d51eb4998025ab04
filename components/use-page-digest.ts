import { useEffect, useState } from 'preact/hooks';
import type { PageActions } from './page-actions.ts';
import type { FailureReason, PageDigest, PageDigestResult } from '../utils/page-digest.ts';

/** Why a view has nothing to show: the worker's reasons, and the worker itself gone. */
export type ViewFailure = FailureReason | 'worker-stopped';

export type DigestState =
  | { step: 'reading' }
  | { step: 'ready'; page: PageDigest }
  | { step: 'failed'; reason: ViewFailure };

/** A worker idles out after 30 s (Chrome): one that has not answered by then no longer will. */
export const ANSWER_LIMIT_MS = 30_000;

/**
 * Ask for the page's digest once, and again whenever the reader says so. Once the page is left, its
 * digest is not shown over the next one.
 */
export function usePageDigest({
  readPage,
  onPageLeft,
}: Pick<PageActions, 'readPage' | 'onPageLeft'>): {
  state: DigestState;
  readAgain: () => void;
} {
  const [state, setState] = useState<DigestState>({ step: 'reading' });
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    const over = new AbortController();
    const read = async () => {
      // The first time it is said already: a state like it would draw the view again.
      if (attempt > 0) setState({ step: 'reading' });
      const next = await askForDigest(readPage, over.signal);
      if (!over.signal.aborted) setState(next);
    };
    void read();
    return () => over.abort();
  }, [readPage, attempt]);

  const page = state.step === 'ready' ? state.page : undefined;
  useEffect(
    () => page && onPageLeft?.(page, () => setState({ step: 'failed', reason: 'page-gone' })),
    [page, onPageLeft],
  );

  return { state, readAgain: () => setAttempt((last) => last + 1) };
}

/** The worker's answer as a state. No answer (it died, or hung past the limit) is one too. */
async function askForDigest(
  readPage: () => Promise<PageDigestResult>,
  signal: AbortSignal,
): Promise<DigestState> {
  try {
    const answer = await Promise.race([readPage(), silenceAfterLimit(signal)]);
    // Firefox resolves with undefined where the worker went away before it answered.
    if (answer === undefined) return { step: 'failed', reason: 'worker-stopped' };
    return answer.ok
      ? { step: 'ready', page: answer.page }
      : { step: 'failed', reason: answer.reason };
  } catch {
    return { step: 'failed', reason: 'worker-stopped' };
  }
}

function silenceAfterLimit(signal: AbortSignal): Promise<undefined> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(undefined), ANSWER_LIMIT_MS);
    signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  });
}
