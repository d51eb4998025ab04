import type { Page } from 'puppeteer-core';
import type { ChromiumWithExtension } from '../../scripts/browser/launch-chromium.ts';

/** Press a control of a page of ours by its role and name, as it is drawn on the screen. */
export async function press(view: Page, role: string, name: string): Promise<void> {
  const control = await view.waitForSelector(`::-p-aria([name="${name}"][role="${role}"])`);
  await control?.click();
}

/** Open another page of the extension in a tab. */
export async function openOurPage(chromium: ChromiumWithExtension, path: string): Promise<Page> {
  const page = await chromium.browser.newPage();
  await page.goto(`chrome-extension://${chromium.extension.id}/${path}`);
  return page;
}

/** What is on the clipboard, as a page of ours reads it; `html` is empty where there is none. */
export async function readClipboard(
  { browser, extension }: ChromiumWithExtension,
  view: Page,
): Promise<{ plain: string; html: string }> {
  await browser
    .defaultBrowserContext()
    .overridePermissions(`chrome-extension://${extension.id}`, [
      'clipboard-read',
      'clipboard-sanitized-write',
    ]);
  await view.bringToFront();
  return view.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) =>
      item?.types.includes(type) ? (await item.getType(type)).text() : '';
    return { plain: await read('text/plain'), html: await read('text/html') };
  });
}
