import type { browser } from 'wxt/browser';
import { type ChromiumWithExtension, findWorker } from '../../scripts/browser/launch-chromium.ts';

/** What the icon of the tab in front says; it follows the digest by a blink. */
export async function readBadge(
  chromium: ChromiumWithExtension,
): Promise<{ text: string; title: string } | undefined> {
  const worker = await findWorker(chromium);
  return worker?.evaluate(async () => {
    const { tabs, action } = (globalThis as unknown as { chrome: typeof browser }).chrome;
    const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
    const of = { tabId: tab?.id ?? -1 };
    return { text: await action.getBadgeText(of), title: await action.getTitle(of) };
  });
}
