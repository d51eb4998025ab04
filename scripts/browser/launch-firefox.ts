import { existsSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import axe from 'axe-core';
import { within } from '../../utils/within.ts';
import { findBrowser } from '../find-browser.mjs';
import { connectWindow, type FirefoxView, runInView } from './firefox-window.ts';
import { runAxe } from './run-axe.ts';
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
  /** The same in another view of the extension's: the tab in front, or the sidebar. */
  inView<Args extends unknown[], Result>(
    view: FirefoxView,
    run: (...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>>;
  /** What breaks axe's rules in a view as it is drawn: rule and element. */
  axeViolations(view: FirefoxView): Promise<string[]>;
  /** Open another page of the extension in a tab, in front. */
  openOurPage(path: string): Promise<void>;
  /** Press the extension's shortcut, as the browser does when its keys are pressed. */
  pressShortcut(): Promise<void>;
  /** Choose an entry of the page's context menu, which a right click opens. */
  chooseInMenu(label: string): Promise<void>;
  /** Open the extension's sidebar, as the browser's own menu does. */
  openSidebar(): Promise<void>;
  /** Press the mouse on the popup's button or switch of this name. */
  pressInPopup(name: string): Promise<void>;
  /** Wait until the icon's badge over the tab in front says what a pattern matches. */
  waitForBadge(pattern: string): Promise<void>;
  /** End the extension's event page, as the browser does with one that idles. */
  endBackground(): Promise<void>;
  /** Change a number on its page about:config. */
  setPreference(name: string, value: number): Promise<void>;
  /** What is on the clipboard, as text of this type. */
  readClipboard(type: 'text/plain' | 'text/html'): Promise<string>;
  /** Wait until a look into the popup answers something that counts as true, and answer it. */
  waitForPopup<Args extends unknown[], Result>(
    look: (...args: Args) => Result,
    ...args: Args
  ): Promise<NonNullable<Awaited<Result>>>;
  /** Wait until the popup shows a digest or a failure, and read it. */
  readPopup(): Promise<PopupText>;
}

/**
 * A reader's click closes an open popup before it does anything else; a driver's does not. Told again
 * until it is gone: a popup that is still opening does not hear it.
 */
const CLOSE_POPUP = `
  const openPopup = () => document.querySelector('browser.webextension-popup-browser');
  while (openPopup()) {
    openPopup().closest('panel').hidePopup();
    await new Promise((wait) => setTimeout(wait, 20));
  }`;

/**
 * Start Firefox with an extension. WebDriver BiDi cannot click an extension's button, but with
 * `-remote-allow-system-access` it runs scripts in the browser's own window, where the button is.
 */
export async function launchFirefox({
  extension,
  extensionId,
  args = [],
}: {
  /** Folder of the built extension. */
  extension: string;
  /** `browser_specific_settings.gecko.id` of its manifest. */
  extensionId: string;
  args?: string[];
}): Promise<FirefoxWithExtension> {
  const executablePath = findBrowser('firefox');
  if (!executablePath) throw new Error('No Firefox here: run `node scripts/setup.mjs firefox`.');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    args: ['-remote-allow-system-access', ...args],
  });
  await browser.installExtension(extension);
  const inWindow = await connectWindow(browser);
  const widgetId = extensionId.toLowerCase().replace(/[^a-z0-9_-]/g, '_');
  const widget = `${widgetId}-browser-action`;

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
        ${CLOSE_POPUP}
        const item = document.getElementById('${widget}');
        (item.querySelector('.unified-extensions-item-action-button') ?? item).click();
      }`);
    },
    inPopup: (run, ...args) => firefox.inView('popup', run, ...args),
    async inView<Args extends unknown[], Result>(
      view: FirefoxView,
      run: (...args: Args) => Result,
      ...args: Args
    ): Promise<Awaited<Result>> {
      // `content` is the page's window. Its policy forbids eval inside it, so the function runs
      // beside it, with the page's globals under their usual names.
      return (await runInView(
        inWindow,
        view,
        `async () => {
          const { document, CSS, navigator } = content;
          return (${run.toString()})(...${JSON.stringify(args)});
        }`,
      )) as Awaited<Result>;
    },
    async axeViolations(view) {
      // In a sandbox the page's policy does not bind, with the page's own objects as its globals.
      const source = `async () => {
        const sandbox = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
        Cu.evalInSandbox(${JSON.stringify(axe.source)}, sandbox);
        const found = Cu.evalInSandbox('(' + ${JSON.stringify(runAxe.toString())} + ')(":root").then(JSON.stringify)', sandbox);
        return JSON.parse(await found);
      }`;
      return (await runInView(inWindow, view, source)) as string[];
    },
    async openOurPage(path) {
      await inWindow(`async () => {
        const { mozExtensionHostname } = WebExtensionPolicy.getByID('${extensionId}');
        const url = 'moz-extension://' + mozExtensionHostname + '/${path}';
        gBrowser.selectedTab = gBrowser.addTrustedTab(url);
        while (gBrowser.currentURI.spec !== url || gBrowser.selectedTab.hasAttribute('busy')) await new Promise((wait) => setTimeout(wait, 20));
      }`);
    },
    async pressShortcut() {
      await inWindow(`() => document.querySelector('#ext-keyset-id-${widgetId} key').doCommand()`);
    },
    async chooseInMenu(label) {
      await inWindow(`async () => {
        ${CLOSE_POPUP}
        const menu = document.getElementById('contentAreaContextMenu');
        const entry = () => [...menu.querySelectorAll('menuitem')].find((item) => item.label === ${JSON.stringify(label)});
        while (menu.state !== 'open' || !entry()) await new Promise((wait) => setTimeout(wait, 20));
        menu.activateItem(entry());
      }`);
    },
    async openSidebar() {
      await inWindow(`() => SidebarController.show('${widgetId}-sidebar-action')`);
    },
    async pressInPopup(name) {
      await runInView(
        inWindow,
        'popup',
        `async () => {
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
      }`,
      );
    },
    async waitForBadge(pattern) {
      await inWindow(`async () => {
        const badge = () => document.getElementById('${widget}')?.querySelector('.toolbarbutton-badge')?.textContent ?? '';
        const end = Date.now() + ${WATCHDOG};
        while (!new RegExp(${JSON.stringify(pattern)}).test(badge())) {
          if (Date.now() > end) throw new Error('the badge says ' + badge());
          await new Promise((wait) => requestAnimationFrame(wait));
        }
      }`);
    },
    async endBackground() {
      await inWindow(`async () => {
        const { extension } = WebExtensionPolicy.getByID('${extensionId}');
        await extension.terminateBackground({ disableResetIdleForTest: true });
        if (extension.backgroundState !== 'stopped') throw new Error('the event page is ' + extension.backgroundState);
      }`);
    },
    async setPreference(name, value) {
      await inWindow(`async () => Services.prefs.setIntPref('${name}', ${value})`);
    },
    async readClipboard(type) {
      return (await inWindow(`async () => {
        const [item] = await navigator.clipboard.read();
        return (await item.getType('${type}')).text();
      }`)) as string;
    },
    async waitForPopup(look, ...args) {
      const end = Date.now() + WATCHDOG;
      while (Date.now() < end) {
        // A question put to a popup that is still loading is never answered: it is put again.
        const asked = within(ANSWER_PATIENCE, firefox.inPopup(look, ...args));
        const seen = await asked.catch(() => null);
        if (seen) return seen;
        await new Promise((wait) => setTimeout(wait, 50));
      }
      throw new Error('The popup showed nothing.');
    },
    readPopup: () => firefox.waitForPopup(popupText, [...NAME_LISTS]),
    [Symbol.asyncDispose]: () => browser.close(),
  };
  return firefox;
}
