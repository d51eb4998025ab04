// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { PageActions } from '../../../components/page-actions.ts';
import { SidePanel, type TabInFront } from '../../../components/SidePanel.tsx';
import { DEFAULT_SETTINGS } from '../../../utils/read-settings.ts';
import { expectAccessible } from './expect-accessible.ts';
import { harbourDigest, pageOf, schoolDigest } from './invented-stories.ts';
import { speak } from './speak.ts';

beforeEach(() => speak('en'));
afterEach(cleanup);

function openPanel() {
  let tell: (tab: TabInFront) => void = () => {};
  const showSource = vi.fn<(tabId: number) => void>();
  const watchTab = (onTab: (tab: TabInFront) => void) => {
    tell = onTab;
    return () => {};
  };
  const actionsFor = ({ tabId }: TabInFront): PageActions => ({
    readPage: async () => ({ ok: false, reason: 'page-gone' }),
    showSource: async () => {
      showSource(tabId);
      return true;
    },
    readSettings: async () => DEFAULT_SETTINGS,
    changeSettings: async () => {},
    openSettings: async () => {},
    paintNames: async () => {},
  });
  const { container } = render(<SidePanel watchTab={watchTab} actionsFor={actionsFor} />);
  return { container, showSource, front: (tab: TabInFront) => act(() => tell(tab)) };
}

test('a tab without a digest: how to get one', async () => {
  const { container, front } = openPanel();
  await front({ tabId: 1, page: undefined });
  expect(screen.getByRole('heading').textContent).toBe('Click the icon to read this page.');
  await expectAccessible(container);
});

test('the tab in front has its own digest, the next tab never shows it', async () => {
  const { container, front, showSource } = openPanel();
  await front({ tabId: 1, page: pageOf(harbourDigest, schoolDigest) });
  fireEvent.click(screen.getByRole('tab', { name: 'School plants a wood' }));
  expect(screen.getByRole('heading').textContent).toBe('School plants a wood');
  await expectAccessible(container);

  await front({ tabId: 2, page: undefined });
  expect(container.textContent).toBe('Click the icon to read this page.');

  await front({ tabId: 3, page: pageOf(harbourDigest) });
  fireEvent.click(screen.getByRole('button', { name: /^HALVIK/ }));
  expect(showSource).toHaveBeenCalledExactlyOnceWith(3);
});

test('the panel has no button to open itself', async () => {
  const { front } = openPanel();
  await front({ tabId: 1, page: pageOf(harbourDigest) });
  expect(screen.queryByRole('button', { name: 'Open in side panel' })).toBeNull();
});
