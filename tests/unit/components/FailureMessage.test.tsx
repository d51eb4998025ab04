// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { FailureMessage } from '../../../components/FailureMessage.tsx';
import { expectAccessible } from './expect-accessible.ts';
import { speak } from './speak.ts';

afterEach(cleanup);

const REASONS = [
  ['empty-page', 'There is no text on this page.', true],
  ['not-an-article', 'No news story was found on this page.', false],
  ['log-in-wall', 'This page asks you to log in before it shows the story.', false],
  ['page-closed-to-us', 'The browser lets no extension read this page.', false],
  ['page-gone', 'The page changed while it was being read.', true],
  ['page-broken', 'This page took too long to read or broke off.', true],
  ['worker-stopped', 'The browser stopped the reading before it was done.', true],
] as const;

describe('in English', () => {
  beforeEach(() => speak('en'));

  test.each(REASONS)('%s: %s', async (reason, sentence, retry) => {
    const { container } = render(<FailureMessage reason={reason} onTryAgain={() => {}} />);
    const [said, next] = [...screen.getByRole('alert').children].map((part) => part.textContent);
    expect(said).toBe(sentence);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(sentence);
    expect(next).toMatch(/\w{3}.*\.$/);
    expect(screen.queryByRole('button', { name: 'Try again' }) !== null).toBe(retry);
    await expectAccessible(container);
  });

  test('"Try again" tries again', () => {
    const onTryAgain = vi.fn<() => void>();
    render(<FailureMessage reason="page-broken" onTryAgain={onTryAgain} />);
    screen.getByRole('button', { name: 'Try again' }).click();
    expect(onTryAgain).toHaveBeenCalledOnce();
  });
});

test('in Urdu the sentence is Urdu', async () => {
  await speak('ur');
  render(<FailureMessage reason="page-gone" onTryAgain={() => {}} />);
  expect(screen.getByRole('alert').textContent).toContain('پڑھنے کے دوران صفحہ بدل گیا۔');
});
