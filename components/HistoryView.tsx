import './HistoryView.css';
import { useState } from 'preact/hooks';
import type { HistoryEntry } from '../utils/history.ts';
import { i18n } from '../utils/i18n.ts';
import { searchHistory } from '../utils/search-history.ts';
import { countText } from './count-text.ts';
import { HistoryPage } from './HistoryPage.tsx';
import { type HistoryActions, useHistory } from './use-history.ts';
import { useNotice } from './use-notice.ts';

interface HistoryViewProps extends HistoryActions {
  /** Whether the reader has turned the history on. */
  on: boolean;
}

/** The pages the reader summarised: searched, opened again at a point, forgotten. */
export function HistoryView({ on, ...actions }: HistoryViewProps) {
  const entries = useHistory(actions);
  const [query, setQuery] = useState('');
  const [notice, say] = useNotice();
  const found = searchHistory(entries ?? [], query);

  const letGo = async (work: Promise<void>, done: string) => {
    try {
      await work;
      if (done) say(done);
    } catch {
      say(i18n.t('settings.notKept'));
    }
  };
  return (
    <main class="history">
      <header class="history-head">
        <h1>{i18n.t('settings.history')}</h1>
        <label class="history-search">
          <span>{i18n.t('history.search')}</span>
          <input
            type="search"
            value={query}
            onInput={(event) => setQuery(event.currentTarget.value)}
          />
        </label>
        {entries && entries.length > 0 && (
          <button
            type="button"
            class="quiet-button"
            onClick={() => void letGo(actions.clearHistory(), i18n.t('history.cleared'))}
          >
            {i18n.t('history.clear')}
          </button>
        )}
      </header>
      <p class="history-state" aria-live="polite">
        {notice?.text ?? (entries && describe(entries, found, on))}
      </p>
      <ol class="history-pages">
        {found.map((entry) => (
          <HistoryPage
            key={entry.url}
            entry={entry}
            onRemove={() => void letGo(actions.forgetPage(entry.url), '')}
          />
        ))}
      </ol>
    </main>
  );
}

/** How many pages are shown, or why none is. */
function describe(entries: readonly HistoryEntry[], found: readonly HistoryEntry[], on: boolean) {
  if (entries.length === 0) return i18n.t(on ? 'history.empty' : 'history.turnedOff');
  return found.length === 0 ? i18n.t('history.noMatch') : countText('pages', found.length);
}
