// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { StoryTabs } from '../../../components/StoryTabs.tsx';
import { expectAccessible } from './expect-accessible.ts';
import { harbourDigest, schoolDigest, waterDigest } from './invented-stories.ts';
import { speak } from './speak.ts';

beforeEach(() => speak('en'));
afterEach(() => {
  cleanup();
  document.documentElement.dir = '';
});

const digests = [harbourDigest, schoolDigest, waterDigest];

function renderTabs(current: number) {
  const onChoose = vi.fn<(story: number) => void>();
  const { container } = render(
    <>
      <StoryTabs digests={digests} current={current} onChoose={onChoose} />
      <div id="story" role="tabpanel" aria-label="story" />
    </>,
  );
  return { container, onChoose };
}

test('one tab per headline, the current one chosen and alone in the tab order', async () => {
  const { container } = renderTabs(1);
  expect(screen.getByRole('tablist', { name: 'Stories on this page' })).toBeTruthy();
  const tabs = screen.getAllByRole('tab');
  expect(tabs.map((tab) => [tab.textContent, tab.ariaSelected, tab.tabIndex])).toEqual([
    ['Ferry line to reopen after nine years', 'false', -1],
    ['School plants a wood', 'true', 0],
    ['محطة مياه جديدة تبدأ العمل الأحد', 'false', -1],
  ]);
  await expectAccessible(container);
});

test('a press chooses', () => {
  const { onChoose } = renderTabs(0);
  screen.getAllByRole('tab')[2]?.click();
  expect(onChoose).toHaveBeenCalledExactlyOnceWith(2);
});

test.each([
  ['ltr', 'ArrowRight', 1, 2],
  ['ltr', 'ArrowLeft', 1, 0],
  ['rtl', 'ArrowRight', 1, 0],
  ['rtl', 'ArrowLeft', 1, 2],
  ['ltr', 'Home', 2, 0],
  ['ltr', 'End', 0, 2],
])('%s: %s on tab %i chooses and focuses %i', (dir, key, current, next) => {
  document.documentElement.dir = dir;
  const { onChoose } = renderTabs(current);
  fireEvent.keyDown(screen.getByRole('tablist'), { key });
  expect(onChoose).toHaveBeenCalledExactlyOnceWith(next);
  expect(document.activeElement).toBe(screen.getAllByRole('tab')[next]);
});

test('other keys are left alone', () => {
  const { onChoose } = renderTabs(0);
  fireEvent.keyDown(screen.getByRole('tablist'), { key: 'a' });
  expect(onChoose).not.toHaveBeenCalled();
});
