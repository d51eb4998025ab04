import './HighlightSwitch.css';
import { i18n } from '../utils/i18n.ts';

interface HighlightSwitchProps {
  on: boolean;
  onSwitch: (on: boolean) => void;
}

/** Whether the names are painted in the page. */
export function HighlightSwitch({ on, onSwitch }: HighlightSwitchProps) {
  return (
    <label class="switch">
      <input
        type="checkbox"
        role="switch"
        checked={on}
        aria-checked={on}
        onChange={(event) => onSwitch(event.currentTarget.checked)}
      />
      <span>{i18n.t('highlightNames')}</span>
    </label>
  );
}
