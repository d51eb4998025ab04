import { beforeEach, expect, test, vi } from 'vitest';
import { type ClipboardText, writeClipboard } from '../../../components/write-clipboard.ts';

const RICH: ClipboardText = { html: '<ul><li>Rain</li></ul>', plain: '• Rain' };

beforeEach(() => {
  // jsdom has no ClipboardItem; this one keeps what it was given.
  vi.stubGlobal(
    'ClipboardItem',
    class {
      readonly parts: Record<string, Blob>;
      constructor(parts: Record<string, Blob>) {
        this.parts = parts;
      }
    },
  );
});

/** A clipboard that takes rich text, plain text, both or nothing, and keeps what it took. */
function clipboardThat({ takesRich, takesPlain }: { takesRich: boolean; takesPlain: boolean }) {
  const taken: Record<string, string> = {};
  const clipboard = {
    write: async (items: ClipboardItems) => {
      if (!takesRich) throw new DOMException('no', 'NotAllowedError');
      for (const item of items) {
        const { parts } = item as unknown as { parts: Record<string, Blob> };
        for (const [type, blob] of Object.entries(parts)) taken[type] = await blob.text();
      }
    },
    writeText: async (text: string) => {
      if (!takesPlain) throw new DOMException('no', 'NotAllowedError');
      taken['text/plain'] = text;
    },
  };
  return { taken, clipboard };
}

test.each([
  [
    'rich and plain go in one item',
    RICH,
    { takesRich: true, takesPlain: true },
    'copied',
    { 'text/html': RICH.html, 'text/plain': RICH.plain },
  ],
  [
    'refused rich text, the plain text goes alone',
    RICH,
    { takesRich: false, takesPlain: true },
    'plain-only',
    { 'text/plain': RICH.plain },
  ],
  [
    'plain text that was asked for is no second best',
    { plain: '- Rain' },
    { takesRich: true, takesPlain: true },
    'copied',
    { 'text/plain': '- Rain' },
  ],
  ['all refused', RICH, { takesRich: false, takesPlain: false }, 'refused', {}],
  ['plain refused', { plain: 'x' }, { takesRich: true, takesPlain: false }, 'refused', {}],
])('%s', async (_, text, willing, result, expected) => {
  const { taken, clipboard } = clipboardThat(willing);
  expect(await writeClipboard(text, clipboard)).toBe(result);
  expect(taken).toEqual(expected);
});
