// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { WelcomePage } from '../../../components/WelcomePage.tsx';
import { expectAccessible } from './expect-accessible.ts';
import { speak } from './speak.ts';

afterEach(cleanup);

test.each(['en', 'ar', 'ja'])('%s: holds to axe’s rules and asks for nothing', async (locale) => {
  await speak(locale);
  const { container } = render(<WelcomePage />);
  expect(screen.getAllByRole('heading')[0]?.textContent).toContain('Nutgraf');
  expect(container.querySelectorAll('.welcome > section ol > li')).toHaveLength(3);
  // The settings are one press away; there is nothing else to press, tick or fill in.
  const sample = container.querySelector('[inert]');
  const controls = [...container.querySelectorAll('a, button, input, select')];
  expect(controls.filter((control) => !sample?.contains(control))).toHaveLength(1);
  await expectAccessible(container);
});
