/** The same text twice: for editors that take rich text, and for those that take none. */
export interface CopyText {
  html: string;
  plain: string;
}

/** What reached the clipboard. */
export type CopyResult = 'rich' | 'plain' | 'refused';

/**
 * Put rich and plain text on the clipboard in one item, so that the place of pasting chooses: a mail
 * keeps the bullets, a terminal gets text. Where the browser refuses rich text, plain text alone.
 */
export async function writeClipboard(
  { html, plain }: CopyText,
  clipboard: Pick<Clipboard, 'write' | 'writeText'>,
): Promise<CopyResult> {
  try {
    await clipboard.write([
      new ClipboardItem({
        'text/html': new Blob([html], { type: 'text/html' }),
        'text/plain': new Blob([plain], { type: 'text/plain' }),
      }),
    ]);
    return 'rich';
  } catch {
    return writePlain(plain, clipboard);
  }
}

async function writePlain(
  plain: string,
  clipboard: Pick<Clipboard, 'writeText'>,
): Promise<CopyResult> {
  try {
    await clipboard.writeText(plain);
    return 'plain';
  } catch {
    return 'refused';
  }
}
