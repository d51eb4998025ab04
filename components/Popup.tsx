import { useState } from 'preact/hooks';
import { DigestView } from './DigestView.tsx';
import { FailureMessage } from './FailureMessage.tsx';
import type { PageActions } from './page-actions.ts';
import { ReadingMessage } from './ReadingMessage.tsx';
import { usePageDigest } from './use-page-digest.ts';

/** The whole popup: reading, then the digest, or why there is none. */
export function Popup(actions: PageActions) {
  const { state, readAgain } = usePageDigest(actions.readPage);
  /** The story the reader chose; until then the page's current one. */
  const [chosen, setChosen] = useState<number>();

  if (state.step === 'reading') return <ReadingMessage />;
  if (state.step === 'failed') {
    return <FailureMessage reason={state.reason} onTryAgain={readAgain} />;
  }
  const { page } = state;
  const digest = page.digests[chosen ?? page.current] ?? page.digests[0];
  // A page without stories is nothing to show: the worker answers "not an article" for it.
  if (!digest) return <FailureMessage reason="not-an-article" onTryAgain={readAgain} />;
  return <DigestView page={page} digest={digest} onStory={setChosen} actions={actions} />;
}
