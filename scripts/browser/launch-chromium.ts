import { existsSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, {
  type Browser,
  type Extension,
  type Page,
  TargetType,
  type WebWorker,
} from 'puppeteer-core';
import { findBrowser } from '../find-browser.mjs';

/** Chromium keeps quiet: no updates, no look-ups of its own; root may not use the sandbox. */
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** Chromium with one extension installed. */
export interface ChromiumWithExtension extends AsyncDisposable {
  browser: Browser;
  extension: Extension;
}

export interface ChromiumOptions {
  /** Folder of the built extension. */
  extension: string;
  headless?: boolean;
  args?: string[];
  /** The browser's profile; a new empty one where none is named. */
  userDataDir?: string;
  /** Leave the page open that the extension shows when it is installed. */
  welcome?: boolean;
  /** Let the extension into private windows, as a reader may. */
  inPrivate?: boolean;
}

/**
 * Start Chromium with an extension. Throws a plain sentence where no browser is installed.
 */
export async function launchChromium({
  extension: folder,
  headless = true,
  args = [],
  userDataDir,
  welcome = false,
  inPrivate = false,
}: ChromiumOptions): Promise<ChromiumWithExtension> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('No Chromium here: run `node scripts/setup.mjs chromium`.');
  const browser = await puppeteer.launch({
    executablePath,
    headless,
    pipe: true, // the debugging port does not let extensions in
    enableExtensions: true,
    args: [...QUIET, ...(headless ? ['--disable-gpu'] : []), ...args],
    ...(userDataDir === undefined ? {} : { userDataDir }),
    ...(headless ? {} : { defaultViewport: null }),
  });
  const id = await browser.installExtension(folder, { enabledInIncognito: inPrivate });
  const extension = (await browser.extensions()).get(id);
  if (!extension) {
    await browser.close();
    throw new Error(`Chromium did not take the extension in ${folder}.`);
  }
  // It would come to the front some time later, over the page that a test clicks on.
  if (!welcome && existsSync(join(folder, WELCOME))) await (await welcomePage(browser)).close();
  return { browser, extension, [Symbol.asyncDispose]: () => browser.close() };
}

const WELCOME = 'welcome.html';

/** The page that opens when the extension is installed. */
export async function welcomePage(browser: Browser): Promise<Page> {
  return (await browser.waitForTarget((target) => target.url().endsWith(`/${WELCOME}`))).asPage();
}

/** Click the extension's toolbar icon over a page, as a reader does; answers the popup that opens. */
export async function clickToolbarIcon(
  { browser, extension }: ChromiumWithExtension,
  page: Page,
): Promise<Page> {
  const before = new Set(browser.targets());
  await page.bringToFront();
  await page.triggerExtensionAction(extension);
  const popup = await browser.waitForTarget(
    (target) => target.url().endsWith('/popup.html') && !before.has(target),
  );
  return popup.asPage();
}

/** The extension's background worker; undefined while it sleeps. */
export async function findWorker({
  browser,
}: ChromiumWithExtension): Promise<WebWorker | undefined> {
  const target = browser.targets().find((found) => found.type() === TargetType.SERVICE_WORKER);
  return (await target?.worker()) ?? undefined;
}

/** End the background worker, as the browser does after 30 s idle; the next click starts it anew. */
export async function stopWorker(chromium: ChromiumWithExtension): Promise<void> {
  const worker = await findWorker(chromium);
  // One that ends by itself meanwhile has ended as well.
  await worker?.close().catch(() => undefined);
}
