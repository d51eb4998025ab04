import { DigestView } from './DigestView.tsx';
import { FailureMessage } from './FailureMessage.tsx';
import type { PageActions } from './page-actions.ts';
import { ReadingMessage } from './ReadingMessage.tsx';
import { usePageDigest } from './use-page-digest.ts';

/** The whole popup: reading, then the digest, or why there is none. */
export function Popup(actions: PageActions) {
  const { state, readAgain } = usePageDigest(actions.readPage);
  switch (state.step) {
    case 'reading':
      return <ReadingMessage />;
    case 'failed':
      return <FailureMessage reason={state.reason} onTryAgain={readAgain} />;
    case 'ready':
      return <DigestView page={state.page} actions={actions} />;
  }
}
