import type { Page } from 'puppeteer-core';

/** The lists of names as the popup calls them. */
export const NAME_LISTS = ['People', 'Organisations', 'Places', 'Other names'] as const;

/** What a popup shows, found as assistive technology finds it: by role and name. */
export interface PopupText {
  /** A failure's sentence; the rest is empty then. */
  alert?: string;
  headline: string;
  bullets: string[];
  publisherPoints: string[];
  /** Headlines of the page's stories, where there are several. */
  stories: string[];
  /** By the name of their list. */
  names: Record<string, string[]>;
}

/** How long a popup may work before it shows a digest or a failure, in ms: the tests' one watchdog. */
export const WATCHDOG = 30_000;

/** Wait until a popup shows a digest or a failure, and read it. */
export async function readPopup(popup: Page): Promise<PopupText> {
  // At each change, not at each frame: whoever waits draws none.
  const shown = await popup.waitForFunction(popupText, { timeout: WATCHDOG, polling: 'mutation' }, [
    ...NAME_LISTS,
  ]);
  const text = await shown.jsonValue();
  if (!text) throw new Error('The popup showed nothing.');
  return text;
}

/**
 * What the popup shows; null while it works. Runs in the popup, in either browser, so it may use
 * nothing from outside its own braces.
 */
export function popupText(nameLists: string[]): PopupText | null {
  const textOf = (element: Element | null) =>
    (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const nameOf = (element: Element) =>
    element.getAttribute('aria-label') ??
    textOf(
      document.querySelector(`#${CSS.escape(element.getAttribute('aria-labelledby') ?? '-')}`),
    );
  const lists = [...document.querySelectorAll('ul, ol, [role="list"]')];
  const itemsOf = (name: string) =>
    lists.filter((list) => nameOf(list) === name).flatMap((list) => [...list.children].map(textOf));
  const alert = document.querySelector('[role="alert"]');
  if (!alert && !document.querySelector('h1')) return null;
  return {
    ...(alert ? { alert: textOf(alert) } : {}),
    headline: textOf(document.querySelector('h1')),
    bullets: itemsOf('Summary'),
    publisherPoints: itemsOf("Publisher's points"),
    stories: [...document.querySelectorAll('[role="tab"]')].map(textOf),
    names: Object.fromEntries(nameLists.map((list) => [list, itemsOf(list)])),
  };
}
