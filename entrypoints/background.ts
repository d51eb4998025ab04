import { browser, defineBackground } from '#imports';
import { i18n } from '../utils/i18n.ts';
import { badgeOf, workingBadge } from '../components/badge-of.ts';
import { isOurPage } from '../utils/check-sender.ts';
import { afterDrawing } from '../utils/after-drawing.ts';
import { offerMenu, onMenu, openPopup } from '../utils/context-menu.ts';
import { forgetDigest } from '../utils/digest-cache.ts';
import { digestTab, paintTab } from '../utils/digest-tab.ts';
import { englishRecogniser } from '../utils/entities/english-recogniser.ts';
import { keepTab } from '../utils/keep-tab.ts';
import { followTexts, keepTexts, recallTexts } from '../utils/kept-texts.ts';
import { tabAddress } from '../utils/page-access.ts';
import type { PageDigestResult } from '../utils/page-digest.ts';
import type { ReadAhead } from '../utils/read-ahead.ts';
import { forgetSelection, keepSelection } from '../utils/pending-selection.ts';
import { onMessage } from '../utils/messages.ts';
import { clearBadge, showBadge } from '../utils/show-badge.ts';
import { warmUp } from '../utils/warm-up.ts';

export default defineBackground(() => {
  const answer = async (tabId: number, ahead?: ReadAhead) => {
    const spoken = recallTexts();
    if (!ahead) {
      await spoken;
      void showBadge(tabId, workingBadge());
    }
    const result = await digestTab(tabId, englishRecogniser, ahead);
    if (result.ok) afterDrawing(() => followUp(tabId, result, spoken));
    // The reader went on to another page: its icon is bare.
    else if (result.reason === 'page-gone') void bare(tabId);
    else void spoken.then(() => showBadge(tabId, badgeOf(result)));
    return result;
  };
  // A message is all it takes.
  onMessage('wake', () => undefined);
  onMessage('getReady', ({ sender }) => {
    if (isOurPage(sender)) warmUp(englishRecogniser);
  });
  onMessage('digestTab', async ({ data: { tabId, ahead }, sender }) => {
    if (!isOurPage(sender) || !Number.isSafeInteger(tabId)) throw new Error('not for you');
    return answer(tabId, ahead);
  });

  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    if (reason === 'install') await browser.tabs.create({ url: '/welcome.html' });
    // A new version has new texts: the next page of ours keeps them again.
    if (reason === 'update') await keepTexts(undefined);
    await nameMenu();
  });
  followTexts(() => void nameMenu());
  onMenu(async (request) => {
    const { tabId } = request;
    if (request.of === 'selection') {
      const { url, text } = request;
      void keepSelection(tabId, { url, text });
    }
    // Nothing is awaited before it: Firefox opens a popup only in the very turn of the click.
    const opened = await openPopup();
    if (!opened && request.of === 'page') await answer(tabId);
  });

  browser.tabs.onUpdated.addListener((tabId, { url }) => {
    if (url !== undefined) void bare(tabId);
  });
  const forget = (tabId: number) => {
    void forgetDigest(tabId);
    void forgetSelection(tabId);
  };
  browser.tabs.onRemoved.addListener(forget);
  // A tab that Chromium discards comes back under another number, and nobody ever closes the old one.
  browser.tabs.onReplaced.addListener((_, old) => forget(old));
});

/** What a digest shown leaves behind: in the history, on the icon, in the page. */
async function followUp(
  tabId: number,
  result: Extract<PageDigestResult, { ok: true }>,
  spoken: Promise<unknown>,
): Promise<void> {
  const { page } = result;
  void keepTab(tabId, page);
  // A page that came in its place has a bare icon, and nothing to paint.
  if ((await tabAddress(tabId)) !== page.url) return;
  void paintTab(tabId, page);
  await spoken;
  await showBadge(tabId, badgeOf(result));
}

function nameMenu(): Promise<void> {
  return offerMenu({ page: i18n.t('menuPage'), selection: i18n.t('menuSelection') });
}

function bare(tabId: number): Promise<void> {
  return clearBadge(tabId, i18n.t('extensionName'));
}
