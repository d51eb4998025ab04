import './KeysHelp.css';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '../utils/i18n.ts';
import { CloseIcon } from './icons.tsx';

interface KeysHelpProps {
  /** Whether single characters are shortcuts. */
  letters: boolean;
  onClose: () => void;
}

/** The keys of the view and what they do. */
export function KeysHelp({ letters, onClose }: KeysHelpProps) {
  const closer = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    const before = document.activeElement;
    closer.current?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    // An Escape that nobody takes closes the whole popup.
    event.preventDefault();
    onClose();
  };

  return (
    <dialog open class="keys" aria-label={i18n.t('keys')} onKeyDown={onKeyDown}>
      <dl>
        {KEYS.filter(({ letter }) => letters || !letter).map(({ keys, does }) => (
          <div key={does}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{i18n.t(does)}</dd>
          </div>
        ))}
      </dl>
      <button
        type="button"
        class="icon-button"
        ref={closer}
        aria-label={i18n.t('close')}
        title={i18n.t('close')}
        onClick={onClose}
      >
        <CloseIcon />
      </button>
    </dialog>
  );
}

const KEYS = [
  { keys: ['↑', '↓'], does: 'keysMove', letter: false },
  { keys: ['Enter'], does: 'keysShow', letter: false },
  { keys: ['Shift+Enter'], does: 'keysBefore', letter: false },
  { keys: ['C'], does: 'keysCopy', letter: true },
  { keys: ['?'], does: 'keysHelp', letter: true },
  { keys: ['Alt+N', 'Alt+Shift+N'], does: 'keysNames', letter: false },
] as const;
