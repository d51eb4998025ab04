/** Text for the clipboard: `html` for editors that take rich text, `plain` for all the others. */
export interface ClipboardText {
  html?: string;
  plain: string;
}

/** What came of it: all of it copied, the plain text alone, or nothing. */
export type CopyResult = 'copied' | 'plain-only' | 'refused';

/**
 * Put a text on the clipboard, rich and plain in one item, so that the place of pasting chooses: a
 * mail keeps the bullets, a terminal gets text. Where the browser refuses rich text, plain text alone.
 */
export async function writeClipboard(
  { html, plain }: ClipboardText,
  clipboard: Pick<Clipboard, 'write' | 'writeText'>,
): Promise<CopyResult> {
  if (html === undefined) return (await writePlain(plain, clipboard)) ? 'copied' : 'refused';
  try {
    await clipboard.write([
      new ClipboardItem({
        'text/html': new Blob([html], { type: 'text/html' }),
        'text/plain': new Blob([plain], { type: 'text/plain' }),
      }),
    ]);
    return 'copied';
  } catch {
    return (await writePlain(plain, clipboard)) ? 'plain-only' : 'refused';
  }
}

async function writePlain(
  plain: string,
  clipboard: Pick<Clipboard, 'writeText'>,
): Promise<boolean> {
  try {
    await clipboard.writeText(plain);
    return true;
  } catch {
    return false;
  }
}
