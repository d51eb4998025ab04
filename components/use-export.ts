import { i18n } from '../utils/i18n.ts';
import type { Digest } from '../utils/digest.ts';
import { fileName, formatJson } from '../utils/export-digest.ts';
import { type CopyExtras, copyText } from './copy-text.ts';
import { saveFile } from './save-file.ts';

export type FileFormat = 'markdown' | 'json';

/** The ways a digest leaves the view other than by the clipboard. */
export interface Export {
  saveAs: (format: FileFormat) => void;
  /** Undefined where the browser has no share sheet. */
  share: (() => Promise<void>) | undefined;
}

/** Save or share a digest of the page at `url`, and say how it went. */
export function useExport(
  digest: Digest,
  url: string,
  extras: CopyExtras,
  say: (notice: string) => void,
): Export {
  const { headline } = digest.article;
  const saveAs = (format: FileFormat) => {
    saveFile(
      format === 'json'
        ? {
            name: fileName(headline, 'json'),
            type: 'application/json',
            text: formatJson(digest, url),
          }
        : {
            name: fileName(headline, 'md'),
            type: 'text/markdown',
            text: copyText(digest, { url, format, extras }).plain,
          },
    );
    say(i18n.t('saved'));
  };
  const share = async () => {
    const text = copyText(digest, { url, format: 'plain', extras }).plain;
    try {
      await navigator.share({ title: headline, text });
    } catch (error) {
      // A reader who closes the sheet has decided, nothing has failed.
      const closed = error instanceof DOMException && error.name === 'AbortError';
      if (!closed) say(i18n.t('shareFailed'));
    }
  };
  return { saveAs, share: 'share' in navigator ? share : undefined };
}
