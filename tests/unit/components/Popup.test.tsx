// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { PageActions } from '../../../components/page-actions.ts';
import { Popup } from '../../../components/Popup.tsx';
import type { PageDigestResult } from '../../../utils/page-digest.ts';
import { DEFAULT_SETTINGS } from '../../../utils/read-settings.ts';
import { expectAccessible } from './expect-accessible.ts';
import { harbourDigest, pageOf } from './invented-stories.ts';
import { speak } from './speak.ts';

beforeEach(() => speak('en'));
afterEach(cleanup);

function actionsWith(readPage: () => Promise<PageDigestResult>): PageActions {
  return {
    readPage,
    showSource: vi.fn<PageActions['showSource']>(async () => true),
    readSettings: async () => DEFAULT_SETTINGS,
    changeSettings: vi.fn<PageActions['changeSettings']>(async () => {}),
    openSettings: vi.fn<PageActions['openSettings']>(async () => {}),
    paintNames: vi.fn<PageActions['paintNames']>(async () => {}),
  };
}

test('while the page is read, one status says so', async () => {
  const { container } = render(<Popup {...actionsWith(() => new Promise(() => {}))} />);
  expect(screen.getByRole('status').textContent).toBe('Reading the page…');
  await expectAccessible(container);
});

test('then the headline, the points and the names are there, and the status is gone', async () => {
  const { container } = render(
    <Popup {...actionsWith(async () => ({ ok: true, page: pageOf(harbourDigest) }))} />,
  );
  const heading = await screen.findByRole('heading');
  expect(heading.textContent).toBe('Ferry line to reopen after nine years');
  expect(screen.queryByRole('status')).toBeNull();
  const summary = within(screen.getByRole('list', { name: 'Summary' }));
  expect(summary.getAllByRole('button').map((button) => button.textContent)).toEqual(
    harbourDigest.bullets.map(({ text }) => text),
  );
  const places = within(screen.getByRole('list', { name: 'Places' }));
  expect(places.getAllByRole('button').map((button) => button.textContent)).toEqual([
    'Halvik 2',
    'Strand 1',
  ]);
  await expectAccessible(container);
});

test('a worker that dies before it answers is said in one alert, and "Try again" asks anew', async () => {
  const answers: (() => Promise<PageDigestResult>)[] = [
    () => Promise.reject(new Error('The message channel closed before a response was received')),
    async () => ({ ok: true, page: pageOf(harbourDigest) }),
  ];
  render(<Popup {...actionsWith(() => (answers.shift() ?? (() => Promise.reject()))())} />);
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain('stopped the reading');
  screen.getByRole('button', { name: 'Try again' }).click();
  await screen.findByRole('list', { name: 'Summary' });
  expect(screen.queryByRole('alert')).toBeNull();
});
