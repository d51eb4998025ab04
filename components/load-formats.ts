import { formatDate } from '../utils/format-digest.ts';
import { i18n } from '../utils/i18n.ts';
import { countText } from './count-text.ts';

/**
 * Have the engine load how the interface's language writes numbers and days. A popup whose worker
 * slept is in a new process, and would take 15 ms for that in the middle of drawing a digest.
 */
export function loadFormats(): void {
  countText('words', 0);
  formatDate('2026-01-01', i18n.t('languageTag'));
}
