import { i18n } from '../utils/i18n.ts';
import type { ViewFailure } from './use-page-digest.ts';

export interface FailureText {
  /** What happened. */
  sentence: string;
  /** What the reader can do about it. */
  next: string;
  /** Whether the same page may well answer a second time. */
  retry: boolean;
}

/** A new reason does not compile before it has its words. */
const FAILURES = {
  'empty-page': { key: 'emptyPage', retry: true },
  'not-an-article': { key: 'notAnArticle', retry: false },
  'log-in-wall': { key: 'logInWall', retry: false },
  'page-closed-to-us': { key: 'pageClosedToUs', retry: false },
  'page-gone': { key: 'pageGone', retry: true },
  'page-broken': { key: 'pageBroken', retry: true },
  'worker-stopped': { key: 'workerStopped', retry: true },
} as const satisfies Record<ViewFailure, { key: string; retry: boolean }>;

/** The words for a failure, in the interface's language. */
export function failureText(reason: ViewFailure): FailureText {
  const { key, retry } = FAILURES[reason];
  return {
    sentence: i18n.t(`failures.${key}.sentence`),
    next: i18n.t(`failures.${key}.next`),
    retry,
  };
}
