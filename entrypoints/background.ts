import { browser, defineBackground } from '#imports';
import { i18n } from '#i18n';
import { badgeOf, workingBadge } from '../components/badge-of.ts';
import { isOurPage } from '../utils/check-sender.ts';
import { forgetDigest } from '../utils/digest-cache.ts';
import { digestTab, paintTab } from '../utils/digest-tab.ts';
import { englishRecogniser } from '../utils/entities/english-recogniser.ts';
import { onMessage } from '../utils/messages.ts';
import { clearBadge, showBadge } from '../utils/show-badge.ts';

export default defineBackground(() => {
  onMessage('digestTab', async ({ data: tabId, sender }) => {
    if (!isOurPage(sender) || !Number.isSafeInteger(tabId)) throw new Error('not for you');
    void showBadge(tabId, workingBadge());
    const result = await digestTab(tabId, englishRecogniser);
    // The reader went on to another page: its icon is bare.
    if (!result.ok && result.reason === 'page-gone') void bare(tabId);
    else void showBadge(tabId, badgeOf(result));
    if (result.ok) void paintTab(tabId, result.page);
    return result;
  });
  browser.tabs.onUpdated.addListener((tabId, { url }) => {
    if (url !== undefined) void bare(tabId);
  });
  browser.tabs.onRemoved.addListener((tabId) => void forgetDigest(tabId));
});

function bare(tabId: number): Promise<void> {
  return clearBadge(tabId, i18n.t('extensionName'));
}
