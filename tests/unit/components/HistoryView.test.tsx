// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { HistoryView } from '../../../components/HistoryView.tsx';
import type { HistoryEntry } from '../../../utils/history.ts';
import { recordDigest } from '../../../utils/record-digest.ts';
import { expectAccessible } from './expect-accessible.ts';
import { harbourDigest, schoolDigest, waterDigest } from './invented-stories.ts';
import { speak } from './speak.ts';

beforeEach(() => speak('en'));
afterEach(cleanup);

const FERRY: HistoryEntry = {
  url: 'https://courier.example/ferry',
  readAt: Date.UTC(2026, 2, 2, 9),
  stories: [harbourDigest, schoolDigest].map((digest) =>
    recordDigest(digest, 'https://courier.example/ferry'),
  ),
};
const WATER: HistoryEntry = {
  url: 'file:///water.html',
  readAt: Date.UTC(2026, 2, 1, 9),
  stories: [recordDigest(waterDigest, 'file:///water.html')],
};

async function openHistory(kept: HistoryEntry[], { on = true, work = async () => {} } = {}) {
  let tell: (entries: HistoryEntry[]) => void = () => {};
  const forgetPage = vi.fn<(url: string) => Promise<void>>(work);
  const clearHistory = vi.fn<() => Promise<void>>(work);
  const { container } = render(
    <HistoryView
      on={on}
      recallHistory={async () => kept}
      forgetPage={forgetPage}
      clearHistory={clearHistory}
      watchHistory={(onChange) => {
        tell = onChange;
        return () => {};
      }}
    />,
  );
  await act(async () => {});
  const state = () => container.querySelector('[aria-live=polite]')?.textContent;
  return { container, state, forgetPage, clearHistory, tell: (of: HistoryEntry[]) => tell(of) };
}

test.each(['en', 'ar', 'ja'])('%s: holds to axe’s rules', async (locale) => {
  await speak(locale);
  const { container } = await openHistory([FERRY, WATER]);
  expect(container.querySelectorAll('article')).toHaveLength(3);
  await expectAccessible(container);
});

test('each point leads to its sentence, each headline to its page', async () => {
  await openHistory([FERRY]);
  const link = (name: RegExp) => screen.getByRole<HTMLAnchorElement>('link', { name }).href;
  expect(link(/^Ferry line/)).toBe('https://courier.example/ferry');
  expect(link(/^Elling said two/)).toContain('ferry#:~:text=Elling%20said%20two');
});

test('what is not on the web is not linked', async () => {
  await openHistory([WATER]);
  expect(screen.getByRole('heading', { level: 2 }).textContent).toContain('محطة');
  expect(screen.queryByRole('link')).toBeNull();
});

test('a search leaves what matches, and says how many', async () => {
  const { state } = await openHistory([FERRY, WATER]);
  expect(state()).toBe('2 pages');
  const search = screen.getByRole('searchbox', { name: 'Search the history' });
  fireEvent.input(search, { target: { value: 'elling' } });
  expect(state()).toBe('1 page');
  fireEvent.input(search, { target: { value: 'volcano' } });
  expect(state()).toBe('No page matches. Try fewer words.');
});

test.each([
  [true, /^Nothing is kept yet/],
  [false, /^The history is off. Turn it on in the settings/],
])('empty, with the history on (%s): what to do', async (on, text) => {
  const { container, state } = await openHistory([], { on });
  expect(state()).toMatch(text);
  expect(screen.queryByRole('button')).toBeNull();
  await expectAccessible(container);
});

test('one press clears it, and says so', async () => {
  const { state, clearHistory, tell } = await openHistory([FERRY]);
  await act(() => screen.getByRole('button', { name: 'Clear the history' }).click());
  await act(() => tell([]));
  expect(clearHistory).toHaveBeenCalledOnce();
  expect(state()).toBe('The history is empty now.');
});

test('one page is removed by its button', async () => {
  const { forgetPage } = await openHistory([FERRY, WATER]);
  const name = 'Remove “Ferry line to reopen after nine years”';
  fireEvent.click(screen.getByRole('button', { name }));
  expect(forgetPage).toHaveBeenCalledExactlyOnceWith(FERRY.url);
});

test('a browser that does not let go is said to', async () => {
  const { state } = await openHistory([FERRY], { work: () => Promise.reject(new Error('IO')) });
  fireEvent.click(screen.getByRole('button', { name: 'Clear the history' }));
  await act(async () => {});
  expect(state()).toMatch(/did not keep this change/);
});

test('a page read meanwhile appears', async () => {
  const { tell, state } = await openHistory([]);
  await act(() => tell([FERRY]));
  expect(state()).toBe('1 page');
});
