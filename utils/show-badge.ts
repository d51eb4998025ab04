import { browser } from '#imports';

/** What the toolbar icon of a tab says: at most four characters fit, and the title says it to listeners. */
export interface Badge {
  text: string;
  /** The icon's name and tooltip while the badge is shown. */
  title: string;
  /** CSS colour behind the text. */
  colour: string;
}

/** Put a badge on the icon of one tab. A tab that has gone needs none. */
export async function showBadge(tabId: number, { text, title, colour }: Badge): Promise<void> {
  const { action } = browser;
  await Promise.all([
    action.setBadgeBackgroundColor({ tabId, color: colour }),
    action.setBadgeTextColor({ tabId, color: '#fff' }),
    action.setBadgeText({ tabId, text }),
    action.setTitle({ tabId, title }),
  ]).catch(() => undefined);
}

/**
 * Give a tab its bare icon back, named `title`. Browsers do so themselves when a page is loaded, but
 * not when a page changes its own address (history API).
 */
export async function clearBadge(tabId: number, title: string): Promise<void> {
  const { action } = browser;
  await Promise.all([
    action.setBadgeText({ tabId, text: '' }),
    action.setTitle({ tabId, title }),
  ]).catch(() => undefined);
}
