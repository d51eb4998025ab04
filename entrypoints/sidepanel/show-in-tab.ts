import type { TabInFront } from '../../components/SidePanel.tsx';
import { type SourceRequest, sendMessage } from '../../utils/messages.ts';
import { dressPage, readPage } from '../../utils/page-access.ts';
import type { PageDigest } from '../../utils/page-digest.ts';
import { getSettings } from '../../utils/settings.ts';

/**
 * Show a passage in the tab beside the panel. A page reloaded since has lost our reading: while the
 * click on it still counts, it is read again, and shown if it says there what it said. Rejects where
 * nobody can be asked.
 */
export async function showInTab(
  { tabId, page }: TabInFront,
  request: SourceRequest,
): Promise<boolean> {
  const show = () => sendMessage('showSource', request, tabId);
  try {
    return await show();
  } catch (error) {
    if (!page) throw error;
    return (await readAgain(tabId, page, request)) && show();
  }
}

/** Read a tab's page again and paint it; whether it still has the passages asked for. */
async function readAgain(tabId: number, page: PageDigest, request: SourceRequest) {
  const access = await readPage(tabId);
  if (!access.ok || !access.reading.ok || access.reading.url !== page.url) return false;
  const { story, sources } = request;
  const before = page.digests[story]?.article.blocks;
  const now = access.reading.articles[story]?.blocks;
  if (!sources.every(({ block }) => before?.[block]?.text === now?.[block]?.text)) return false;
  dressPage(tabId);
  if ((await getSettings()).highlightNames) await sendMessage('showHighlights', page, tabId);
  return true;
}
