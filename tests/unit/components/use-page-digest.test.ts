// @vitest-environment jsdom
import { act, cleanup, renderHook } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ANSWER_LIMIT_MS, usePageDigest } from '../../../components/use-page-digest.ts';
import type { PageDigestResult } from '../../../utils/page-digest.ts';
import { harbourDigest, pageOf } from './invented-stories.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const ANSWER: PageDigestResult = { ok: true, page: pageOf(harbourDigest) };
const settle = (ms = 0) =>
  act(async () => {
    await vi.advanceTimersByTimeAsync(ms);
  });

test.each([
  ['an answer', async () => ANSWER, { step: 'ready', page: ANSWER.page }],
  [
    'a reason',
    async () => ({ ok: false, reason: 'log-in-wall' }) as const,
    { step: 'failed', reason: 'log-in-wall' },
  ],
  [
    'a rejection',
    () => Promise.reject(new Error('No response')),
    { step: 'failed', reason: 'worker-stopped' },
  ],
])('%s becomes a state', async (_, readPage, state) => {
  const { result } = renderHook(() => usePageDigest({ readPage }));
  expect(result.current.state).toEqual({ step: 'reading' });
  await settle();
  expect(result.current.state).toEqual(state);
});

test('a page that is left takes its digest with it, until the reader asks for the next', async () => {
  let leave = () => {};
  const onPageLeft = (_: unknown, tell: () => void) => {
    leave = tell;
    return () => {};
  };
  const readPage = async () => ANSWER;
  const { result } = renderHook(() => usePageDigest({ readPage, onPageLeft }));
  await settle();
  await act(() => leave());
  expect(result.current.state).toEqual({ step: 'failed', reason: 'page-gone' });
  await act(() => result.current.readAgain());
  await settle();
  expect(result.current.state).toEqual({ step: 'ready', page: ANSWER.page });
});

test('a worker that never answers is given up after its lifetime, not before', async () => {
  const never = () => new Promise<PageDigestResult>(() => {});
  const { result } = renderHook(() => usePageDigest({ readPage: never }));
  await settle(ANSWER_LIMIT_MS - 1);
  expect(result.current.state).toEqual({ step: 'reading' });
  await settle(1);
  expect(result.current.state).toEqual({ step: 'failed', reason: 'worker-stopped' });
});

test('reading again shows that it reads, and a late first answer changes nothing', async () => {
  const answers: ((result: PageDigestResult) => void)[] = [];
  const readPage = () => new Promise<PageDigestResult>((resolve) => answers.push(resolve));
  const { result } = renderHook(() => usePageDigest({ readPage }));
  await act(() => result.current.readAgain());
  answers[0]?.(ANSWER);
  await settle();
  expect(result.current.state).toEqual({ step: 'reading' });
  answers[1]?.({ ok: false, reason: 'page-gone' });
  await settle();
  expect(result.current.state).toEqual({ step: 'failed', reason: 'page-gone' });
});
