import { i18n } from '#i18n';
import type { ViewFailure } from './use-page-digest.ts';

export interface FailureText {
  /** What happened. */
  sentence: string;
  /** What the reader can do about it. */
  next: string;
  /** Whether the same page may well answer a second time. */
  retry: boolean;
}

/** The words for a failure. A new reason does not compile before it has its words. */
export function failureText(reason: ViewFailure): FailureText {
  switch (reason) {
    case 'empty-page':
      return words('emptyPage', true);
    case 'not-an-article':
      return words('notAnArticle', false);
    case 'log-in-wall':
      return words('logInWall', false);
    case 'page-closed-to-us':
      return words('pageClosedToUs', false);
    case 'page-gone':
      return words('pageGone', true);
    case 'page-broken':
      return words('pageBroken', true);
    case 'worker-stopped':
      return words('workerStopped', true);
  }
}

type FailureKey =
  | 'emptyPage'
  | 'notAnArticle'
  | 'logInWall'
  | 'pageClosedToUs'
  | 'pageGone'
  | 'pageBroken'
  | 'workerStopped';

function words(key: FailureKey, retry: boolean): FailureText {
  return {
    sentence: i18n.t(`failures.${key}.sentence`),
    next: i18n.t(`failures.${key}.next`),
    retry,
  };
}
