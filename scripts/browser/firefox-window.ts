import type { Browser } from 'puppeteer-core';

/** Evaluate an async function's source in the browser's own window; its answer comes as JSON text. */
export type InWindow = (source: string) => Promise<unknown>;

/** The part of WebDriver BiDi that puppeteer keeps to itself: raw commands. */
interface BidiConnection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

/** A hand in Firefox's own window: it must have been started with `-remote-allow-system-access`. */
export async function connectWindow(browser: Browser): Promise<InWindow> {
  const { connection } = browser as unknown as { connection: BidiConnection };
  const context = await browserWindow(connection);
  return async (source) => {
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
}

/** The browsing context of the browser's own window. */
async function browserWindow(connection: BidiConnection): Promise<string> {
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [window] = (result as { contexts: { context: string }[] }).contexts;
  if (!window) throw new Error('Firefox opened no window.');
  return window.context;
}

/** Where a page of the extension is shown: each by the expression that finds its `browser` element. */
const VIEWS = {
  popup: "document.querySelector('browser.webextension-popup-browser')",
  tab: 'gBrowser.selectedBrowser',
  sidebar:
    "document.getElementById('sidebar')?.contentDocument?.getElementById('webext-panels-browser')",
} as const;

export type FirefoxView = keyof typeof VIEWS;

/** Evaluate an async function's source beside the page that a view shows; `content` is its window. */
export async function runInView(
  inWindow: InWindow,
  view: FirefoxView,
  source: string,
): Promise<unknown> {
  return inWindow(`async () => {
    const view = ${VIEWS[view]};
    if (!view) throw new Error('no ${view} is open');
    const answer = Promise.withResolvers();
    const name = 'view-answer-' + crypto.randomUUID();
    view.messageManager.addMessageListener(name, ({ data }) => answer.resolve(data));
    const script = '(async () => { let answer; try { answer = { ok: await (' + ${JSON.stringify(source)} + ')() }; } catch (error) { answer = { error: String(error) }; } sendAsyncMessage("' + name + '", JSON.stringify(answer)); })()';
    view.messageManager.loadFrameScript('data:text/javascript;charset=utf-8,' + encodeURIComponent(script), false);
    const { ok, error } = JSON.parse(await answer.promise);
    if (error) throw new Error(error);
    return ok;
  }`);
}
