import type { Page } from 'puppeteer-core';

/** The lists of names as the popup calls them. */
export const NAME_LISTS = ['People', 'Organisations', 'Places', 'Other names'] as const;

/** What a popup shows, read as assistive technology reads it. */
export interface PopupText {
  /** A failure's sentence; the rest is empty then. */
  alert?: string;
  headline: string;
  bullets: string[];
  publisherPoints: string[];
  /** Headlines of the page's stories, where there are several. */
  stories: string[];
  names: Record<(typeof NAME_LISTS)[number], string[]>;
}

/** How long a popup may work before it shows a digest or a failure, in ms: the tests' one watchdog. */
const WATCHDOG = 30_000;

/** Wait until a popup shows a digest or a failure, and read it. */
export async function readPopup(popup: Page): Promise<PopupText> {
  await popup.waitForSelector('::-p-aria([name="Summary"][role="list"]), [role="alert"]', {
    timeout: WATCHDOG,
  });
  const lines = async (selector: string) => {
    const found = await popup.$$(selector);
    return Promise.all(found.map((item) => item.evaluate(textOf)));
  };
  const itemsOf = (list: string) => lines(`::-p-aria([name="${list}"][role="list"]) >>> li`);
  const [alert] = await lines('[role="alert"]');
  const [people, organisations, places, others] = await Promise.all(NAME_LISTS.map(itemsOf));
  return {
    ...(alert === undefined ? {} : { alert }),
    headline: (await lines('h1'))[0] ?? '',
    bullets: await itemsOf('Summary'),
    publisherPoints: await itemsOf("Publisher's points"),
    stories: await lines('[role="tab"]'),
    names: {
      People: people ?? [],
      Organisations: organisations ?? [],
      Places: places ?? [],
      'Other names': others ?? [],
    },
  };
}

/** Runs in the popup. */
function textOf(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}
