// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { HighlightSwitch } from '../../../components/HighlightSwitch.tsx';
import { expectAccessible } from './expect-accessible.ts';
import { speak } from './speak.ts';

beforeEach(() => speak('en'));
afterEach(cleanup);

test.each([true, false])('a switch that is %s asks for the opposite when pressed', async (on) => {
  const onSwitch = vi.fn<(on: boolean) => void>();
  const { container } = render(<HighlightSwitch on={on} onSwitch={onSwitch} />);
  const control = screen.getByRole<HTMLInputElement>('switch', { name: 'Highlight names' });
  expect(control.checked).toBe(on);
  await expectAccessible(container);
  control.click();
  expect(onSwitch).toHaveBeenCalledExactlyOnceWith(!on);
});
