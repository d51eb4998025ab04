import { useState } from 'preact/hooks';
import { i18n } from '../utils/i18n.ts';
import type { Digest } from '../utils/digest.ts';
import type { CopyFormat, Settings } from '../utils/read-settings.ts';
import { type CopyExtras, copyText } from './copy-text.ts';
import { type CopyResult, writeClipboard } from './write-clipboard.ts';

/** Copying a digest: the press, what goes along with it, and whether the last press went well. */
export interface Copying {
  copyAs: (format: CopyFormat) => Promise<void>;
  copied: boolean;
  extras: CopyExtras;
}

const NOTICES = {
  copied: 'copied',
  'plain-only': 'copiedPlain',
  refused: 'copyFailed',
} as const satisfies Record<CopyResult, string>;

/** Copy a digest of the page at `url`, and say how it went. */
export function useCopy(
  digest: Digest,
  url: string,
  { copyLinks, copyNames }: Settings,
  say: (notice: string) => void,
): Copying {
  const [copied, setCopied] = useState(false);
  const extras: CopyExtras = { links: copyLinks, names: copyNames };
  const copyAs = async (format: CopyFormat) => {
    const text = copyText(digest, { url, format, extras });
    const result = await writeClipboard(text, navigator.clipboard);
    setCopied(result !== 'refused');
    say(i18n.t(NOTICES[result]));
  };
  return { copyAs, copied, extras };
}
