import './CopyButton.css';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { CheckIcon, CopyIcon } from './icons.tsx';
import { type CopyResult, type CopyText, writeClipboard } from './write-clipboard.ts';

interface CopyButtonProps {
  /** The digest as text, asked for at the press. */
  text: () => CopyText;
  /** Told how it went, in the reader's words. */
  onSaid: (notice: string) => void;
}

/** One press puts the digest on the clipboard, rich and plain together. */
export function CopyButton({ text, onSaid }: CopyButtonProps) {
  const [copied, setCopied] = useState(false);
  const onClick = async () => {
    const result = await writeClipboard(text(), navigator.clipboard);
    setCopied(result !== 'refused');
    onSaid(copyNotice(result));
  };
  return (
    <button type="button" class="copy-button" onClick={() => void onClick()}>
      {copied ? <CheckIcon /> : <CopyIcon />}
      {i18n.t('copy')}
    </button>
  );
}

function copyNotice(result: CopyResult): string {
  switch (result) {
    case 'rich':
      return i18n.t('copied');
    case 'plain':
      return i18n.t('copiedPlain');
    case 'refused':
      return i18n.t('copyFailed');
  }
}
