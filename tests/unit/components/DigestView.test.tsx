// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { PageActions } from '../../../components/page-actions.ts';
import { Popup } from '../../../components/Popup.tsx';
import type { Digest } from '../../../utils/digest.ts';
import { DEFAULT_SETTINGS } from '../../../utils/read-settings.ts';
import { expectAccessible } from './expect-accessible.ts';
import { harbourDigest, pageOf, schoolDigest, waterDigest } from './invented-stories.ts';
import { speak } from './speak.ts';

beforeEach(() => speak('en'));
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

async function openPopup(digests: Digest[], more: Partial<PageActions> = {}) {
  const page = pageOf(...digests);
  const actions = {
    readPage: async () => ({ ok: true, page }) as const,
    showSource: vi.fn<PageActions['showSource']>(async () => true),
    readSettings: async () => DEFAULT_SETTINGS,
    changeSettings: vi.fn<PageActions['changeSettings']>(async () => {}),
    openSettings: vi.fn<PageActions['openSettings']>(async () => {}),
    paintNames: vi.fn<PageActions['paintNames']>(async () => {}),
    ...more,
  };
  const { container } = render(<Popup {...actions} />);
  await screen.findByRole('heading');
  return { page, actions, container };
}

/** The one point or name that is marked as shown. */
const current = () =>
  [...document.querySelectorAll('[aria-current=true]')]
    .map(({ textContent }) => textContent)
    .join();

/** What is said politely just now. */
const said = (container: Element) => container.querySelector('[aria-live=polite]')?.textContent;

describe('stories', () => {
  test('a tab shows its story and its panel, and a jump goes to that story', async () => {
    const { actions, container } = await openPopup([harbourDigest, schoolDigest]);
    await expectAccessible(container);
    fireEvent.click(screen.getByRole('tab', { name: 'School plants a wood' }));
    expect(screen.getByRole('heading').textContent).toBe('School plants a wood');
    expect(screen.getByRole('tabpanel', { name: 'School plants a wood' })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: /^Pupils of Brenn School/ }));
    expect(actions.showSource).toHaveBeenCalledExactlyOnceWith({
      story: 1,
      sources: schoolDigest.bullets[0]?.sources,
    });
    await expectAccessible(container);
  });

  test('one story has no tabs', async () => {
    await openPopup([harbourDigest]);
    expect(screen.queryByRole('tablist')).toBeNull();
    expect(screen.queryByRole('tabpanel')).toBeNull();
  });
});

describe('jumps', () => {
  test('each press of a name shows its next mention', async () => {
    const showSource = vi.fn<PageActions['showSource']>(async () => true);
    await openPopup([harbourDigest], { showSource });
    const elling = screen.getByRole('button', { name: /^Marta Elling/ });
    for (const _ of [1, 2, 3]) fireEvent.click(elling);
    expect(showSource.mock.calls.map(([{ sources }]) => sources[0]?.block)).toEqual([0, 1, 0]);
  });

  test('what is shown is marked; opened again, the view begins there and goes on', async () => {
    const { page } = await openPopup([harbourDigest]);
    fireEvent.click(screen.getByRole('button', { name: /^Marta Elling/ }));
    expect(current()).toMatch(/^Marta Elling/);
    fireEvent.click(screen.getByRole('button', { name: /^HALVIK/ }));
    expect(current()).toMatch(/^HALVIK/);
    cleanup();

    const showSource = vi.fn<PageActions['showSource']>(async () => true);
    const [first] =
      harbourDigest.entities.find(({ name }) => name === 'Marta Elling')?.mentions ?? [];
    const shown = {
      story: 0,
      sources: [{ block: first!.block, start: first!.start, end: first!.end }],
    };
    await openPopup([harbourDigest], {
      readPage: async () => ({ ok: true, page: { ...page, shown } }),
      showSource,
    });
    const button = screen.getByRole('button', { name: /^Marta Elling/ });
    expect(document.activeElement).toBe(button);
    fireEvent.click(button);
    expect(showSource.mock.calls[0]?.[0].sources[0]?.block).toBe(1);
  });

  test('with Shift, the mention before', async () => {
    const showSource = vi.fn<PageActions['showSource']>(async () => true);
    await openPopup([harbourDigest], { showSource });
    const elling = screen.getByRole('button', { name: /^Marta Elling/ });
    fireEvent.click(elling);
    fireEvent.click(elling, { shiftKey: true });
    expect(showSource.mock.calls.map(([{ sources }]) => sources[0]?.block)).toEqual([0, 1]);
  });

  test.each([
    ['is gone from the page', async () => false],
    ['has nobody to show it', () => Promise.reject(new Error('No response'))],
  ])('a passage that %s is said to be gone', async (_, showSource) => {
    const { container } = await openPopup([harbourDigest], { showSource });
    fireEvent.click(screen.getByRole('button', { name: /^HALVIK/ }));
    await waitFor(() => expect(said(container)).toMatch(/no longer on the page/));
  });
});

describe('the switch', () => {
  test('starts as the setting has it, and tells the page', async () => {
    const { page, actions } = await openPopup([harbourDigest], {
      readSettings: async () => ({ ...DEFAULT_SETTINGS, highlightNames: false }),
    });
    const control = screen.getByRole<HTMLInputElement>('switch', { name: 'Highlight names' });
    await waitFor(() => expect(control.checked).toBe(false));
    fireEvent.click(control);
    expect(control.checked).toBe(true);
    await waitFor(() => expect(actions.paintNames).toHaveBeenCalledExactlyOnceWith(true, page));
    expect(actions.changeSettings).toHaveBeenCalledExactlyOnceWith({ highlightNames: true });
  });

  test('a page that cannot be painted is said', async () => {
    const { container } = await openPopup([harbourDigest], {
      paintNames: () => Promise.reject(new Error('No response')),
    });
    fireEvent.click(screen.getByRole('switch'));
    await waitFor(() => expect(said(container)).toContain('could not be highlighted'));
  });
});

describe('copying', () => {
  /** A clipboard that keeps plain text; jsdom has none, and no rich text either. */
  function stubClipboard() {
    const writeText = vi.fn<(text: string) => Promise<void>>(async () => {});
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    return writeText;
  }

  test.each([
    ['the button', () => fireEvent.click(screen.getByRole('button', { name: 'Copy' }))],
    ['the key C', () => fireEvent.keyDown(document.body, { key: 'c', code: 'KeyC' })],
    [
      'the same key of a Russian keyboard',
      () => fireEvent.keyDown(document.body, { key: 'с', code: 'KeyC' }),
    ],
  ])('%s copies the story shown and says so', async (_, press) => {
    const writeText = stubClipboard();
    const { container } = await openPopup([waterDigest]);
    press();
    await waitFor(() => expect(said(container)).toMatch(/^Copied/));
    expect(writeText.mock.calls[0]?.[0]).toContain(`• ${waterDigest.bullets[1]?.text}`);
    await expectAccessible(container);
  });

  test.each([
    ['Ctrl+C', { key: 'c', code: 'KeyC', ctrlKey: true }],
    ['⌘C', { key: 'c', code: 'KeyC', metaKey: true }],
    ['J of a Dvorak keyboard', { key: 'j', code: 'KeyC' }],
  ])('%s is left alone', async (_, key) => {
    const writeText = stubClipboard();
    await openPopup([harbourDigest]);
    fireEvent.keyDown(document.body, key);
    expect(writeText).not.toHaveBeenCalled();
  });

  test('with links, Markdown opens each point at its sentence; names come along on request', async () => {
    const writeText = stubClipboard();
    await openPopup([harbourDigest]);
    fireEvent.click(screen.getByRole('button', { name: 'More formats' }));
    fireEvent.click(
      screen.getByRole('menuitemcheckbox', { name: 'Link each point to its sentence' }),
    );
    fireEvent.click(screen.getByRole('menuitemcheckbox', { name: 'Add the names' }));
    fireEvent.click(screen.getByRole('menuitem', { name: 'Markdown' }));
    await waitFor(() => expect(writeText).toHaveBeenCalledOnce());
    const [markdown = ''] = writeText.mock.calls[0] ?? [];
    expect(markdown).toContain(
      '](<https://courier.example/ferry#:~:text=Elling%20said%20two%20electric,for%2048%20million%20kroner>)',
    );
    expect(markdown).toContain('**People**\n\n- Marta Elling\n');
  });

  test('a browser that refuses is said to', async () => {
    vi.stubGlobal('navigator', { clipboard: {} });
    const { container } = await openPopup([harbourDigest]);
    fireEvent.click(screen.getByRole('button', { name: 'Copy' }));
    await waitFor(() => expect(said(container)).toContain('refused to copy'));
  });
});

test('a selection says that it leads nowhere, and offers no paint', async () => {
  const blocks = schoolDigest.article.blocks.map((block) => ({
    ...block,
    origin: 'selection' as const,
  }));
  const selection = { ...schoolDigest, article: { ...schoolDigest.article, blocks } };
  const { actions, container } = await openPopup([selection]);
  expect(screen.getByText(/rests on the text you selected/)).toBeTruthy();
  expect(screen.queryByRole('switch')).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: /^Pupils of Brenn School/ }));
  expect(actions.showSource).not.toHaveBeenCalled();
  await expectAccessible(container);
});

describe('settings', () => {
  test('Copy gives the format chosen', async () => {
    const writeText = vi.fn<(text: string) => Promise<void>>(async () => {});
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    await openPopup([harbourDigest], {
      readSettings: async () => ({ ...DEFAULT_SETTINGS, copyFormat: 'markdown', copyNames: true }),
    });
    fireEvent.click(screen.getByRole('button', { name: 'More formats' }));
    await waitFor(() =>
      expect(screen.getByRole('menuitemcheckbox', { name: 'Add the names' }).ariaChecked).toBe(
        'true',
      ),
    );
    fireEvent.click(screen.getByRole('button', { name: 'Copy' }));
    await waitFor(() => expect(writeText.mock.calls[0]?.[0]).toMatch(/^## \[Ferry line/));
    expect(writeText.mock.calls[0]?.[0]).toContain('**People**');
  });

  test('the ticks of a copy are kept', async () => {
    const { actions } = await openPopup([harbourDigest]);
    fireEvent.click(screen.getByRole('button', { name: 'More formats' }));
    fireEvent.click(screen.getByRole('menuitemcheckbox', { name: 'Add the names' }));
    expect(actions.changeSettings).toHaveBeenCalledExactlyOnceWith({
      copyLinks: false,
      copyNames: true,
    });
  });

  test('with letters off, C and ? are left alone, and the arrows still move', async () => {
    const writeText = vi.fn<(text: string) => Promise<void>>(async () => {});
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    await openPopup([harbourDigest], {
      readSettings: async () => ({ ...DEFAULT_SETTINGS, letterKeys: false }),
    });
    fireEvent.click(screen.getByRole('button', { name: 'Keyboard shortcuts' }));
    await waitFor(() => expect(screen.queryByText('Copy the summary')).toBeNull());
    fireEvent.keyDown(document.body, { key: 'c', code: 'KeyC' });
    fireEvent.keyDown(document.body, { key: '?' });
    expect(writeText).not.toHaveBeenCalled();
    expect(screen.getByRole('dialog')).toBeTruthy();
    fireEvent.keyDown(document.body, { key: 'Home' });
    expect(document.activeElement?.textContent).toContain('HALVIK');
  });

  test('the settings are one press away', async () => {
    const { actions } = await openPopup([harbourDigest]);
    fireEvent.click(screen.getByRole('button', { name: 'Settings' }));
    expect(actions.openSettings).toHaveBeenCalledOnce();
  });
});

describe('the side panel', () => {
  test('opens at a press', async () => {
    const openSidePanel = vi.fn<() => Promise<void>>(async () => {});
    const { container } = await openPopup([harbourDigest], { openSidePanel });
    await expectAccessible(container);
    fireEvent.click(screen.getByRole('button', { name: 'Open in side panel' }));
    expect(openSidePanel).toHaveBeenCalledOnce();
  });

  test('that does not open is said', async () => {
    const { container } = await openPopup([harbourDigest], {
      openSidePanel: () => Promise.reject(new Error('No user gesture')),
    });
    fireEvent.click(screen.getByRole('button', { name: 'Open in side panel' }));
    await waitFor(() => expect(said(container)).toMatch(/did not open the side panel/));
  });
});

describe('keys', () => {
  const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document, { key });

  test('arrows go through points and then names, and hold at the ends', async () => {
    await openPopup([harbourDigest]);
    const stops: (string | null | undefined)[] = [];
    for (const key of [
      'ArrowUp',
      'Home',
      'ArrowUp',
      'ArrowDown',
      'ArrowDown',
      'ArrowDown',
      'End',
      'ArrowLeft',
    ]) {
      press(key);
      stops.push(document.activeElement?.textContent?.slice(0, 12));
    }
    expect(stops).toEqual(
      [
        'Strand 1',
        'HALVIK: The ',
        'HALVIK: The ',
        'Elling said ',
        'The bridge h',
        'Marta Elling',
        'Strand 1',
        'Halvik 2',
      ].map((text) => text.slice(0, 12)),
    );
  });

  test.each(['?', '؟', '？'])('%s shows the keys, whatever script it is typed in', async (mark) => {
    await openPopup([harbourDigest]);
    press(mark);
    expect(screen.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeTruthy();
  });

  test('? shows the keys, takes the focus, and Escape gives it back', async () => {
    const { container } = await openPopup([harbourDigest]);
    press('Home');
    const before = document.activeElement;
    press('?');
    expect(screen.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Close' }));
    await expectAccessible(container);
    expect(press('Escape')).toBe(false);
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(document.activeElement).toBe(before);
  });
});
