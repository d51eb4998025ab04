import { browser } from '#imports';

const PAGE = 'summarise-page';
const SELECTION = 'summarise-selection';

/** What a reader asked for in the context menu, and over which tab. */
export type MenuRequest =
  | { of: 'page'; tabId: number }
  | { of: 'selection'; tabId: number; url: string; text: string };

/** Put the entries in the context menu; browsers keep them until the extension is updated. */
export async function offerMenu(titles: { page: string; selection: string }): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: PAGE, contexts: ['page'], title: titles.page });
  browser.contextMenus.create({ id: SELECTION, contexts: ['selection'], title: titles.selection });
}

/** Hear what is asked for in the menu. */
export function onMenu(answer: (request: MenuRequest) => void): void {
  browser.contextMenus.onClicked.addListener(
    ({ menuItemId, selectionText: text, pageUrl }, tab) => {
      if (tab?.id === undefined) return;
      const url = tab.url ?? pageUrl ?? '';
      if (menuItemId === SELECTION && text) answer({ of: 'selection', tabId: tab.id, url, text });
      else if (menuItemId === PAGE) answer({ of: 'page', tabId: tab.id });
    },
  );
}

/** Open the popup as a click on the icon does; false where the browser has no way to (Chrome before 127). */
export async function openPopup(): Promise<boolean> {
  try {
    await browser.action.openPopup();
    return true;
  } catch {
    return false;
  }
}
