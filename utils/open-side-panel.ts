import { browser } from '#imports';

/** Firefox's name for its side panel; the types know Chrome's alone. */
interface FirefoxSidebar {
  sidebarAction: { open(): Promise<void> };
}

/**
 * Open the side panel of a window. Call it first thing in a press: Firefox opens its sidebar only in
 * the press's own turn. Rejects where the browser will not.
 */
export async function openSidePanel(windowId: Promise<number>): Promise<void> {
  if (import.meta.env.FIREFOX) await (browser as unknown as FirefoxSidebar).sidebarAction.open();
  else await browser.sidePanel.open({ windowId: await windowId });
}
