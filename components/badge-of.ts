import { i18n } from '../utils/i18n.ts';
import type { PageDigestResult } from '../utils/page-digest.ts';
import type { Badge } from '../utils/show-badge.ts';
import { countText, formatCount } from './count-text.ts';
import { failureText } from './failure-texts.ts';

/** The light theme's accent and alert: white text holds 4.5 to 1 on both, and toolbars may be of any colour. */
const CALM = '#1f5f75';
const ALERT = '#a32b21';

/** The badge of a page that is being read. */
export function workingBadge(): Badge {
  return { text: '…', title: titled(i18n.t('reading')), colour: CALM };
}

/** The badge of a page that was read: its points by number, a tick for names alone, "!" for a failure. */
export function badgeOf(result: PageDigestResult): Badge {
  if (!result.ok) {
    return { text: '!', title: titled(failureText(result.reason).sentence), colour: ALERT };
  }
  const { digests, current } = result.page;
  const points = digests[current]?.bullets.length ?? 0;
  return {
    text: points === 0 ? '✓' : formatCount(points),
    title: titled(points === 0 ? i18n.t('noPoints') : countText('points', points)),
    colour: CALM,
  };
}

/** "Nutgraf · 3 points": whose icon it is comes first. */
function titled(state: string): string {
  return `${i18n.t('extensionName')} · ${state}`;
}
