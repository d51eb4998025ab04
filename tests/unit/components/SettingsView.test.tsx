// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { SettingsView } from '../../../components/SettingsView.tsx';
import { wearLooks } from '../../../components/wear-looks.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../utils/read-settings.ts';
import { expectAccessible } from './expect-accessible.ts';
import { speak } from './speak.ts';

beforeEach(() => speak('en'));
afterEach(cleanup);

function openSettings({ kept = async () => {} }: { kept?: () => Promise<void> } = {}) {
  const changeSettings = vi.fn<(change: Partial<Settings>) => Promise<void>>(kept);
  const resetSettings = vi.fn<() => Promise<void>>(kept);
  let tell: (settings: Settings) => void = () => {};
  const { container } = render(
    <SettingsView
      first={DEFAULT_SETTINGS}
      changeSettings={changeSettings}
      resetSettings={resetSettings}
      watchSettings={(onChange) => {
        tell = onChange;
        return () => {};
      }}
    />,
  );
  return { container, changeSettings, resetSettings, tell: (of: Settings) => tell(of) };
}

const points = (container: Element) => container.querySelectorAll('.bullets li').length;

describe.each(['en', 'ar', 'ja'])('%s', (locale) => {
  test('holds to axe’s rules', async () => {
    await speak(locale);
    const { container } = openSettings();
    expect(container.querySelector('form')).not.toBeNull();
    await expectAccessible(container);
  });

  test('the preview has names of all four kinds, and three points of seven', async () => {
    await speak(locale);
    const { container } = openSettings();
    expect(container.querySelectorAll('.entities')).toHaveLength(4);
    expect(container.querySelectorAll('.entities .count').length).toBe(4);
    expect(points(container)).toBe(3);
  });
});

test.each<[string, string, Partial<Settings>]>([
  ['radio', 'Up to 7 points', { length: 'long' }],
  ['radio', 'Markdown', { copyFormat: 'markdown' }],
  ['radio', 'Dark', { theme: 'dark' }],
  ['radio', 'Underlines alone', { colours: 'none' }],
  ['checkbox', 'Keep the pages I summarise', { keepHistory: true }],
  ['checkbox', 'Places', { kinds: ['person', 'organisation', 'other'] }],
  ['checkbox', 'Add the names', { copyNames: true }],
  ['checkbox', 'Link each point to its sentence', { copyLinks: true }],
  ['checkbox', 'Single-letter shortcuts', { letterKeys: false }],
  ['switch', 'Highlight names', { highlightNames: false }],
])('the %s "%s" changes its setting and no other', (role, name, change) => {
  const { changeSettings } = openSettings();
  fireEvent.click(screen.getByRole(role, { name }));
  expect(changeSettings).toHaveBeenCalledExactlyOnceWith(change);
});

test.each<[string, string, Partial<Settings>]>([
  ['Language', 'العربية', { language: 'ar' }],
  ['Language', '简体中文', { language: 'zh-CN' }],
  ['Pages kept at most', '200', { historySize: 200 }],
])('%s: %s', (label, text, change) => {
  const { changeSettings } = openSettings();
  const choice = screen.getByRole<HTMLOptionElement>('option', { name: text });
  fireEvent.change(screen.getByRole('combobox', { name: label }), {
    target: { value: choice.value },
  });
  expect(changeSettings).toHaveBeenCalledExactlyOnceWith(change);
});

test('the preview follows at once, in length and in kinds', () => {
  const { container } = openSettings();
  fireEvent.click(screen.getByRole('radio', { name: 'Up to 7 points' }));
  fireEvent.click(screen.getByRole('checkbox', { name: 'Places' }));
  expect(points(container)).toBe(7);
  expect(container.querySelectorAll('.entities')).toHaveLength(3);
});

test('a change made elsewhere is shown here', async () => {
  const { tell } = openSettings();
  tell({ ...DEFAULT_SETTINGS, theme: 'light' });
  const light = screen.getByRole<HTMLInputElement>('radio', { name: 'Light' });
  await waitFor(() => expect(light.checked).toBe(true));
});

test('a change the browser does not keep is said and taken back', async () => {
  const { container } = openSettings({ kept: () => Promise.reject(new Error('QUOTA_BYTES')) });
  fireEvent.click(screen.getByRole('radio', { name: 'Up to 7 points' }));
  await screen.findByText(/did not keep/);
  expect(points(container)).toBe(3);
});

test('the reset is spoken', async () => {
  const { resetSettings } = openSettings();
  fireEvent.click(screen.getByRole('button', { name: 'Reset all settings' }));
  await screen.findByText('All settings are as they were at first.');
  expect(resetSettings).toHaveBeenCalledOnce();
});

test.each([
  ['dark', 'dark'],
  ['light', 'light'],
  ['system', undefined],
] as const)('the theme %s marks the page as %s', (theme, mark) => {
  const root = document.createElement('html');
  wearLooks(root, { theme: 'dark', colours: 'safe' });
  wearLooks(root, { theme, colours: 'standard' });
  expect(root.dataset['theme']).toBe(mark);
  expect(root.dataset['colours']).toBeUndefined();
});
