import { afterDrawing } from './after-drawing.ts';
import { forgetDigest, recallDigest, rememberDigest } from './digest-cache.ts';
import { digestSelection } from './digest-selection.ts';
import type { Recogniser } from './entities/recogniser.ts';
import { i18n } from './i18n.ts';
import { isSelection } from './is-selection.ts';
import { keepKinds } from './keep-kinds.ts';
import { type HeldReading, sendMessage } from './messages.ts';
import { dressPage, readPage, tabAddress } from './page-access.ts';
import { takeSelection } from './pending-selection.ts';
import { digestPage, type PageDigest, type PageDigestResult } from './page-digest.ts';
import type { ReadAhead } from './read-ahead.ts';
import { getSettings } from './settings.ts';
import { wearColours } from './wear-colours.ts';
import { within } from './within.ts';

/** A page that does not say in so long what it holds is busy, in ms: it is read anew. */
const HOLDING_PATIENCE = 1_000;

/**
 * Answer a click on a tab: the digest kept for its page, or one made now from the page, or that of
 * the text a reader selected there; with the kinds of names the reader wants.
 * `ahead` is what was read of the page already, by one who found nothing kept nor selected there. The
 * recogniser is loaded only where a page is read.
 */
export async function digestTab(
  tabId: number,
  loadRecogniser: () => Recogniser,
  ahead?: ReadAhead,
): Promise<PageDigestResult> {
  const [url, { length, kinds }] = await Promise.all([
    ahead?.url ?? tabAddress(tabId),
    getSettings(),
  ]);
  if (url === undefined) return { ok: false, reason: 'page-closed-to-us' };
  const selection = ahead ? undefined : await takeSelection(tabId, url);
  if (selection) {
    const page = digestSelection(selection, {
      headline: i18n.t('selectedText'),
      length,
      recogniser: loadRecogniser(),
    });
    return { ok: true, page: keepKinds(page, kinds) };
  }
  const kept = ahead ? undefined : await recallDigest(tabId, url, length);
  // After a reload the address is the same but our reading is gone, and with it the ties to the page.
  if (kept) {
    const held = await heldReading(tabId);
    if (held?.url === url) {
      const { current, shown } = held;
      const page = { ...kept, current, ...(shown && { shown }) };
      return { ok: true, page: keepKinds(page, kinds) };
    }
  }

  const pageRead = ahead?.access ?? readPage(tabId);
  const recogniser = loadRecogniser(); // while the page is read, in its own process
  const access = await pageRead;
  if (!access.ok) {
    // A page left for another site takes our permission with it: that page is gone, not closed to us.
    return (await tabAddress(tabId)) === url ? access : { ok: false, reason: 'page-gone' };
  }
  const { reading } = access;
  const now = tabAddress(tabId); // answered while the page is digested
  const result: PageDigestResult = reading.ok
    ? { ok: true, page: digestPage(reading, { length, recogniser }) }
    : reading;
  if ((await now) !== reading.url) return { ok: false, reason: 'page-gone' };
  if (!result.ok) return { ok: false, reason: result.reason };
  const { page } = result;

  // The reader waits for the reply, for paint a blink longer, and for what is kept only at the next click.
  afterDrawing(async () => {
    dressPage(tabId);
    await rememberDigest(tabId, page, length);
    // A tab closed meanwhile was forgotten before there was anything to forget.
    if ((await tabAddress(tabId)) === undefined) await forgetDigest(tabId);
  });
  return { ok: true, page: keepKinds(page, kinds) };
}

/** Paint a digest's names in its tab, if the reader wants names painted. */
export async function paintTab(tabId: number, page: PageDigest): Promise<void> {
  // What was selected has no place of its own in the page: the page's paint stays as it is.
  if (page.digests.some(({ article }) => isSelection(article))) return;
  const { highlightNames, colours } = await getSettings();
  if (!highlightNames) return;
  // The reader may have left the page by now: then there is nothing to paint.
  await wearColours(tabId, colours)
    .then(() => sendMessage('showHighlights', page, tabId))
    .catch(() => undefined);
}

/** The reading a tab's page still holds. */
async function heldReading(tabId: number): Promise<HeldReading | undefined> {
  const asked = within(HOLDING_PATIENCE, sendMessage('currentReading', undefined, tabId));
  return asked.catch(() => undefined);
}
