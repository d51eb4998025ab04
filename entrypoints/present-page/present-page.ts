import type { ContentScriptContext } from '#imports';
import type { Extraction } from '../../utils/extract/extract-articles.ts';
import type { PresentedPage } from '../../utils/hand-over.ts';
import { leaveWill } from '../../utils/highlight/last-will.ts';
import { type PagePaint, paintPage } from '../../utils/highlight/paint-page.ts';
import { followLooks, type Looks } from '../../utils/kept-looks.ts';
import { DEFAULT_SETTINGS } from '../../utils/read-settings.ts';
import type { PageDigest } from '../../utils/page-digest.ts';
import { offerNameCards } from './offer-name-cards.ts';

/** An extension that was turned off or updated says nothing to its pages: this often, in ms, they look. */
const LIFE_SIGN = 2000;

/** Paint a page's stories and offer their cards, for as long as this script is the extension's own. */
export function presentPage(
  stories: Extract<Extraction, { ok: true }>,
  ctx: ContentScriptContext,
): PresentedPage {
  let shown: PageDigest | null = null;
  const paint: PagePaint = paintPage(stories, {
    signal: ctx.signal,
    onRepaint: () => cards.onRepaint(),
  });
  const will = leaveWill(ctx.signal);
  let looks: Looks = DEFAULT_SETTINGS;
  followLooks((chosen) => (looks = chosen), ctx.signal);
  const cards = offerNameCards(paint, () => shown?.digests[paint.current()], {
    will,
    looks: () => looks,
    signal: ctx.signal,
  });
  // Asking is enough: a context that is found invalid ends itself, and with it all that took its signal.
  const live = () => {
    if (!ctx.isValid) return;
    will.putOff();
    paint.restore();
  };
  ctx.setInterval(live, LIFE_SIGN);
  ctx.addEventListener(window, 'pageshow', live);

  return {
    show(page) {
      shown = page;
      return paint.show(page);
    },
    hide() {
      shown = null;
      paint.hide();
    },
    jumpTo: (request) => paint.jumpTo(request),
    current: () => paint.current(),
    shown: () => paint.shown(),
  };
}
