import './CopyButton.css';
import { i18n } from '../utils/i18n.ts';
import { CheckIcon, CopyIcon } from './icons.tsx';

interface CopyButtonProps {
  /** Whether the last press went well: the icon becomes a tick, the name stays. */
  copied: boolean;
  onCopy: () => void;
}

/** One press puts the digest on the clipboard, rich and plain together. */
export function CopyButton({ copied, onCopy }: CopyButtonProps) {
  return (
    <button type="button" class="copy-button" onClick={onCopy}>
      {copied ? <CheckIcon /> : <CopyIcon />}
      {i18n.t('copy')}
    </button>
  );
}
