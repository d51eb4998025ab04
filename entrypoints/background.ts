import { browser, defineBackground } from '#imports';
import { forgetDigest } from '../utils/digest-cache.ts';
import { digestTab, paintTab } from '../utils/digest-tab.ts';
import { englishRecogniser } from '../utils/entities/english-recogniser.ts';
import { onMessage } from '../utils/messages.ts';

export default defineBackground(() => {
  onMessage('digestTab', async ({ data: tabId }) => {
    const result = await digestTab(tabId, englishRecogniser);
    if (result.ok) void paintTab(tabId, result.page);
    return result;
  });
  browser.tabs.onRemoved.addListener((tabId) => void forgetDigest(tabId));
});
