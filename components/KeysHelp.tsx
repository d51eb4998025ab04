import './KeysHelp.css';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { CloseIcon } from './icons.tsx';

/** The keys of the view and what they do. */
export function KeysHelp({ onClose }: { onClose: () => void }) {
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
        {KEYS.map(({ keys, does }) => (
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
  { keys: ['↑', '↓'], does: 'keysMove' },
  { keys: ['Enter'], does: 'keysShow' },
  { keys: ['C'], does: 'keysCopy' },
  { keys: ['?'], does: 'keysHelp' },
] as const;
