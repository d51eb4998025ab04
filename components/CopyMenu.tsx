import './CopyMenu.css';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '../utils/i18n.ts';
import type { CopyFormat } from '../utils/read-settings.ts';
import type { CopyExtras } from './copy-text.ts';
import { CaretIcon, CheckIcon } from './icons.tsx';
import { moveFocus, stepOfKey } from './move-focus.ts';
import type { Export, FileFormat } from './use-export.ts';

interface CopyMenuProps {
  extras: CopyExtras;
  onExtras: (extras: CopyExtras) => void;
  onCopyAs: (format: CopyFormat) => void;
  files: Export;
}

/** The ways to copy, save and share, as the ARIA menu button pattern has it: arrows move, Escape closes and goes back. */
export function CopyMenu({ extras, onExtras, onCopyAs, files }: CopyMenuProps) {
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);

  // Before the next frame: the key after the press belongs to the menu.
  useLayoutEffect(() => {
    if (open) menu.current?.querySelector('button')?.focus();
  }, [open]);

  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  const openByKey = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    setOpen(true);
  };
  const answerKey = (event: KeyboardEvent) => {
    // The menu answers every key itself: "c" pressed here is not the view's shortcut.
    event.stopPropagation();
    const items = Array.from(menu.current?.querySelectorAll('button') ?? []);
    const step = stepOfKey(event.key);
    if (step) moveFocus(items, step);
    else if (event.key === 'Escape') close();
    else return;
    event.preventDefault();
  };
  const onFocusOut = (event: FocusEvent) => {
    const { currentTarget, relatedTarget } = event;
    const stays =
      currentTarget instanceof Node &&
      relatedTarget instanceof Node &&
      currentTarget.contains(relatedTarget);
    if (!stays) setOpen(false);
  };
  const copyAs = (format: CopyFormat) => {
    close();
    onCopyAs(format);
  };
  const saveAs = (format: FileFormat) => {
    close();
    files.saveAs(format);
  };
  const { share } = files;

  return (
    <div class="copy-menu" onFocusOut={onFocusOut}>
      <button
        type="button"
        class="copy-menu-opener"
        ref={opener}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-label={i18n.t('moreFormats')}
        title={i18n.t('moreFormats')}
        onClick={() => setOpen(!open)}
        onKeyDown={openByKey}
      >
        <CaretIcon />
      </button>
      {open && (
        <div
          role="menu"
          aria-label={i18n.t('moreFormats')}
          tabIndex={-1}
          ref={menu}
          onKeyDown={answerKey}
        >
          <Choice text={i18n.t('copyAsRich')} onChoose={() => copyAs('rich')} />
          <Choice text={i18n.t('copyAsPlain')} onChoose={() => copyAs('plain')} />
          <Choice text={i18n.t('copyAsMarkdown')} onChoose={() => copyAs('markdown')} />
          <hr />
          <Tick
            text={i18n.t('copyWithLinks')}
            on={extras.links}
            onFlip={() => onExtras({ ...extras, links: !extras.links })}
          />
          <Tick
            text={i18n.t('copyWithNames')}
            on={extras.names}
            onFlip={() => onExtras({ ...extras, names: !extras.names })}
          />
          <hr />
          <Choice text={i18n.t('saveAsMarkdown')} onChoose={() => saveAs('markdown')} />
          <Choice text={i18n.t('saveAsJson')} onChoose={() => saveAs('json')} />
          {share && (
            <Choice
              text={i18n.t('share')}
              onChoose={() => {
                close();
                void share();
              }}
            />
          )}
        </div>
      )}
    </div>
  );
}

function Choice({ text, onChoose }: { text: string; onChoose: () => void }) {
  return (
    <button type="button" role="menuitem" tabIndex={-1} onClick={onChoose}>
      {text}
    </button>
  );
}

function Tick({ text, on, onFlip }: { text: string; on: boolean; onFlip: () => void }) {
  return (
    <button type="button" role="menuitemcheckbox" aria-checked={on} tabIndex={-1} onClick={onFlip}>
      <span class="tick">{on && <CheckIcon />}</span>
      {text}
    </button>
  );
}
