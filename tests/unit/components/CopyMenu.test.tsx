// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { CopyButton } from '../../../components/CopyButton.tsx';
import { CopyMenu } from '../../../components/CopyMenu.tsx';
import type { CopyExtras } from '../../../components/copy-text.ts';
import type { FileFormat } from '../../../components/use-export.ts';
import type { CopyFormat } from '../../../utils/read-settings.ts';
import { expectAccessible } from './expect-accessible.ts';
import { speak } from './speak.ts';

beforeEach(() => speak('en'));
afterEach(cleanup);

function openMenu(extras: CopyExtras = { links: false, names: true }, shares = false) {
  const onExtras = vi.fn<(extras: CopyExtras) => void>();
  const onCopyAs = vi.fn<(format: CopyFormat) => void>();
  const saveAs = vi.fn<(format: FileFormat) => void>();
  const share = vi.fn<() => Promise<void>>(async () => {});
  const { container } = render(
    <CopyMenu
      extras={extras}
      onExtras={onExtras}
      onCopyAs={onCopyAs}
      files={{ saveAs, share: shares ? share : undefined }}
    />,
  );
  const opener = screen.getByRole('button', { name: 'More formats' });
  fireEvent.click(opener);
  return { container, opener, onExtras, onCopyAs, saveAs, share };
}

test('the button opens the menu and the first way has the focus', async () => {
  const { container, opener } = openMenu();
  expect(opener.ariaExpanded).toBe('true');
  expect(document.activeElement?.textContent).toBe('Rich text');
  await expectAccessible(container);
});

test.each([
  ['Rich text', 'rich'],
  ['Plain text', 'plain'],
  ['Markdown', 'markdown'],
])('%s copies as %s, closes, and gives the focus back', (name, format) => {
  const { opener, onCopyAs } = openMenu();
  fireEvent.click(screen.getByRole('menuitem', { name }));
  expect(onCopyAs).toHaveBeenCalledExactlyOnceWith(format);
  expect(screen.queryByRole('menu')).toBeNull();
  expect(document.activeElement).toBe(opener);
});

test.each([
  ['Save as a Markdown file', 'markdown'],
  ['Save as a JSON file', 'json'],
])('"%s" saves, closes, and gives the focus back', (name, format) => {
  const { opener, saveAs } = openMenu();
  fireEvent.click(screen.getByRole('menuitem', { name }));
  expect(saveAs).toHaveBeenCalledExactlyOnceWith(format);
  expect(screen.queryByRole('menu')).toBeNull();
  expect(document.activeElement).toBe(opener);
});

test('a browser with a share sheet offers it, another does not', async () => {
  openMenu();
  expect(screen.queryByRole('menuitem', { name: 'Share…' })).toBeNull();
  cleanup();
  const { container, share } = openMenu({ links: false, names: false }, true);
  await expectAccessible(container);
  fireEvent.click(screen.getByRole('menuitem', { name: 'Share…' }));
  expect(share).toHaveBeenCalledOnce();
});

test.each([
  ['Link each point to its sentence', { links: true, names: true }],
  ['Add the names', { links: false, names: false }],
])('"%s" flips and the menu stays', (name, expected) => {
  const { onExtras } = openMenu({ links: false, names: true });
  fireEvent.click(screen.getByRole('menuitemcheckbox', { name }));
  expect(onExtras).toHaveBeenCalledExactlyOnceWith(expected);
  expect(screen.getByRole('menu')).toBeTruthy();
});

test.each([
  [['ArrowDown'], 'Plain text'],
  [['ArrowDown', 'ArrowDown', 'ArrowUp'], 'Plain text'],
  [['End'], 'Save as a JSON file'],
  [['End', 'ArrowDown'], 'Save as a JSON file'],
  [['End', 'Home'], 'Rich text'],
])('%o leads to "%s"', (keys, name) => {
  openMenu();
  for (const key of keys) fireEvent.keyDown(document.activeElement ?? document, { key });
  expect(document.activeElement?.textContent).toBe(name);
});

test.each(['ArrowDown', 'ArrowUp'])('%s on the button opens the menu too', (key) => {
  render(
    <CopyMenu
      extras={{ links: false, names: false }}
      onExtras={() => {}}
      onCopyAs={() => {}}
      files={{ saveAs: () => {}, share: undefined }}
    />,
  );
  fireEvent.keyDown(screen.getByRole('button', { name: 'More formats' }), { key });
  expect(document.activeElement?.textContent).toBe('Rich text');
});

test('Escape closes the menu and not the popup', () => {
  const { opener } = openMenu();
  // fireEvent answers false where somebody took the key.
  expect(fireEvent.keyDown(document.activeElement ?? document, { key: 'Escape' })).toBe(false);
  expect(screen.queryByRole('menu')).toBeNull();
  expect(document.activeElement).toBe(opener);
});

test('a focus that leaves closes the menu', async () => {
  const { container } = openMenu();
  const elsewhere = container.appendChild(document.createElement('button'));
  await act(() => elsewhere.focus());
  expect(screen.queryByRole('menu')).toBeNull();
});

test.each([true, false])(
  '"Copy" keeps its name whether it has copied (%s) or not',
  async (copied) => {
    const onCopy = vi.fn<() => void>();
    const { container } = render(<CopyButton copied={copied} onCopy={onCopy} />);
    screen.getByRole('button', { name: 'Copy' }).click();
    expect(onCopy).toHaveBeenCalledOnce();
    await expectAccessible(container);
  },
);
