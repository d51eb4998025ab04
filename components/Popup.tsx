import { FailureMessage } from './FailureMessage.tsx';
import type { PageActions } from './page-actions.ts';
import { PageView } from './PageView.tsx';
import { ReadingMessage } from './ReadingMessage.tsx';
import { usePageDigest } from './use-page-digest.ts';
import { useSettings } from './use-settings.ts';

/** The whole popup: reading, then the digest, or why there is none. */
export function Popup(actions: PageActions) {
  const { state, readAgain } = usePageDigest(actions);
  const inHand = useSettings(actions);

  if (state.step === 'reading') return <ReadingMessage />;
  if (state.step === 'failed') {
    return <FailureMessage reason={state.reason} onTryAgain={readAgain} />;
  }
  const { page } = state;
  // A page without stories is nothing to show: the worker answers "not an article" for it.
  if (page.digests.length === 0) {
    return <FailureMessage reason="not-an-article" onTryAgain={readAgain} />;
  }
  return <PageView page={page} actions={actions} inHand={inHand} />;
}
