import './FailureMessage.css';
import { i18n } from '../utils/i18n.ts';
import { failureText } from './failure-texts.ts';
import type { ViewFailure } from './use-page-digest.ts';

interface FailureMessageProps {
  reason: ViewFailure;
  onTryAgain: () => void;
}

/** Why there is no digest, in words a reader understands, and what to do next. */
export function FailureMessage({ reason, onTryAgain }: FailureMessageProps) {
  const { sentence, next, retry } = failureText(reason);
  return (
    <main class="failure">
      <div role="alert">
        <h1>{sentence}</h1> <p class="failure-next">{next}</p>
      </div>
      {retry && (
        <button type="button" class="quiet-button" onClick={onTryAgain}>
          {i18n.t('tryAgain')}
        </button>
      )}
    </main>
  );
}
