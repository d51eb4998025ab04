import { storage } from '#imports';
import type { Selection } from './digest-selection.ts';

/** One a tab, until the view asks: the worker may sleep between the menu and the popup. */
const keyOf = (tabId: number) => `session:selection:${tabId}` as const;

/** Keep a selection for the view that opens next over its tab. */
export async function keepSelection(tabId: number, selection: Selection): Promise<void> {
  await storage.setItem(keyOf(tabId), selection);
}

/** The selection kept for a tab at this address, once: the next view shows the page again. */
export async function takeSelection(tabId: number, url: string): Promise<Selection | undefined> {
  const selection = await storage.getItem<Selection>(keyOf(tabId));
  if (!selection) return undefined;
  await storage.removeItem(keyOf(tabId));
  return selection.url === url ? selection : undefined;
}

/** Whether a selection waits in a tab for the view. */
export async function hasSelection(tabId: number): Promise<boolean> {
  return (await storage.getItem(keyOf(tabId))) !== null;
}

/** Forget what was selected in a tab: it has gone before the view asked. */
export async function forgetSelection(tabId: number): Promise<void> {
  await storage.removeItem(keyOf(tabId));
}
