import { existsSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { within } from '../../utils/within.ts';
import { findBrowser } from '../find-browser.mjs';
import { NAME_LISTS, type PopupText, popupText, WATCHDOG } from './read-popup.ts';

/** A popup that is there answers a question about itself at once, in ms. */
const ANSWER_PATIENCE = 2_000;

/** Firefox with one extension installed, and hands for its toolbar and popup. */
export interface FirefoxWithExtension extends AsyncDisposable {
  browser: Browser;
  /** Click the extension's toolbar button over the tab in front, as a reader does. */
  clickToolbarIcon(): Promise<void>;
  /** Run a function in the open popup; it may use nothing from outside its own braces. */
  inPopup<Args extends unknown[], Result>(
    run: (...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>>;
  /** Press the mouse on the popup's button or switch of this name. */
  pressInPopup(name: string): Promise<void>;
  /** What is on the clipboard, as plain text and as HTML. */
  readClipboard(): Promise<{ plain: string; html: string }>;
  /** Wait until the popup shows a digest or a failure, and read it. */
  readPopup(): Promise<PopupText>;
}

/** The part of WebDriver BiDi that puppeteer keeps to itself: raw commands. */
interface BidiConnection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

/**
 * Start Firefox with an extension. WebDriver BiDi cannot click an extension's button, but with
 * `-remote-allow-system-access` it runs scripts in the browser's own window, where the button is.
 */
export async function launchFirefox({
  extension,
  extensionId,
  args = [],
  prefs = {},
}: {
  /** Folder of the built extension. */
  extension: string;
  /** `browser_specific_settings.gecko.id` of its manifest. */
  extensionId: string;
  args?: string[];
  /** As on its page about:config. */
  prefs?: Record<string, boolean | number | string>;
}): Promise<FirefoxWithExtension> {
  const executablePath = findBrowser('firefox');
  if (!executablePath) throw new Error('No Firefox here: run `node scripts/setup.mjs firefox`.');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    args: ['-remote-allow-system-access', ...args],
    extraPrefsFirefox: prefs,
  });
  await browser.installExtension(extension);
  const { connection } = browser as unknown as { connection: BidiConnection };
  const context = await browserWindow(connection);
  const widget = `${extensionId.toLowerCase().replace(/[^a-z0-9_-]/g, '_')}-browser-action`;

  /** Evaluate an async function's source in the browser's window; its answer comes as JSON text. */
  const inWindow = async (source: string): Promise<unknown> => {
    const { result } = await connection.send('script.callFunction', {
      functionDeclaration: `async () => JSON.stringify(await (${source})())`,
      awaitPromise: true,
      target: { context },
    });
    const answer = result as {
      type: string;
      result?: { value?: string };
      exceptionDetails?: { text: string };
    };
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text);
    return answer.result?.value === undefined ? undefined : JSON.parse(answer.result.value);
  };
  const inPopupSource = (source: string) =>
    inWindow(`async () => {
      const popup = document.querySelector('browser.webextension-popup-browser');
      if (!popup) throw new Error('no popup is open');
      const answer = Promise.withResolvers();
      const name = 'popup-answer-' + crypto.randomUUID();
      popup.messageManager.addMessageListener(name, ({ data }) => answer.resolve(data));
      const script = '(async () => { let answer; try { answer = { ok: await (' + ${JSON.stringify(source)} + ')() }; } catch (error) { answer = { error: String(error) }; } sendAsyncMessage("' + name + '", JSON.stringify(answer)); })()';
      popup.messageManager.loadFrameScript('data:text/javascript;charset=utf-8,' + encodeURIComponent(script), false);
      const { ok, error } = JSON.parse(await answer.promise);
      if (error) throw new Error(error);
      return ok;
    }`);
  // It opens some time after the installation, over whatever tab is in front then.
  if (existsSync(join(extension, 'welcome.html'))) {
    await inWindow(`async () => {
      const welcome = () => gBrowser.tabs.find((tab) => tab.linkedBrowser.currentURI.spec.endsWith('/welcome.html'));
      while (!welcome()) await new Promise((wait) => setTimeout(wait, 20));
      gBrowser.removeTab(welcome());
    }`);
  }
  const firefox: FirefoxWithExtension = {
    browser,
    async clickToolbarIcon() {
      await inWindow(`async () => {
        const { CustomizableUI } = ChromeUtils.importESModule('moz-src:///browser/components/customizableui/CustomizableUI.sys.mjs');
        if (!CustomizableUI.getPlacementOfWidget('${widget}')?.area?.includes('nav-bar')) CustomizableUI.addWidgetToArea('${widget}', 'nav-bar');
        // Over an open popup a click only closes it.
        const openPopup = () => document.querySelector('browser.webextension-popup-browser');
        openPopup()?.closest('panel').hidePopup();
        while (openPopup()) await new Promise((wait) => setTimeout(wait, 20));
        const item = document.getElementById('${widget}');
        (item.querySelector('.unified-extensions-item-action-button') ?? item).click();
      }`);
    },
    async inPopup<Args extends unknown[], Result>(
      run: (...args: Args) => Result,
      ...args: Args
    ): Promise<Awaited<Result>> {
      // `content` is the popup's window. Its policy forbids eval inside it, so the function runs
      // beside it, with the popup's globals under their usual names.
      return (await inPopupSource(`async () => {
        const { document, CSS, navigator } = content;
        return (${run.toString()})(...${JSON.stringify(args)});
      }`)) as Awaited<Result>;
    },
    async pressInPopup(name) {
      await inPopupSource(`async () => {
        const { document } = content;
        const textOf = (element) => (element?.textContent ?? '').replace(/\\s+/g, ' ').trim();
        const target = [...document.querySelectorAll('button, input')].find(
          (element) => textOf(element.labels?.[0] ?? element) === ${JSON.stringify(name)},
        );
        if (!target) throw new Error('the popup has no such button');
        target.scrollIntoView({ block: 'center' });
        const { left, top, width, height } = target.getBoundingClientRect();
        for (const type of ['mousemove', 'mousedown', 'mouseup']) {
          content.synthesizeMouseEvent(type, left + width / 2, top + height / 2, { button: 0, clickCount: 1 });
        }
      }`);
    },
    async readClipboard() {
      return (await inWindow(`async () => {
        const [item] = await navigator.clipboard.read();
        const read = async (type) => (await item.getType(type)).text();
        return { plain: await read('text/plain'), html: await read('text/html') };
      }`)) as { plain: string; html: string };
    },
    async readPopup() {
      const end = Date.now() + WATCHDOG;
      while (Date.now() < end) {
        // A question put to a popup that is still loading is never answered: it is put again.
        const asked = within(ANSWER_PATIENCE, firefox.inPopup(popupText, [...NAME_LISTS]));
        const text = await asked.catch(() => null);
        if (text) return text;
        await new Promise((wait) => setTimeout(wait, 50));
      }
      throw new Error('The popup showed nothing.');
    },
    [Symbol.asyncDispose]: () => browser.close(),
  };
  return firefox;
}

/** The browsing context of the browser's own window. */
async function browserWindow(connection: BidiConnection): Promise<string> {
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [window] = (result as { contexts: { context: string }[] }).contexts;
  if (!window) throw new Error('Firefox opened no window.');
  return window.context;
}
