import { expect, test } from 'vitest';
import { findWorker, launchChromium, welcomePage } from '../../scripts/browser/launch-chromium.ts';
import { EXTENSION, PICTURES } from './harness.ts';

test('the welcome opens once, when Nutgraf is installed, and fits one screen', async () => {
  await using chromium = await launchChromium({ extension: EXTENSION, welcome: true });
  const welcome = await welcomePage(chromium.browser);
  await welcome.setViewport({ width: 1280, height: 720 });
  await welcome.waitForSelector('h1');
  for (const theme of ['light', 'dark']) {
    await welcome.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
    await welcome.screenshot({ path: `${PICTURES}/welcome-${theme}.png` });
  }
  const [content, screen] = await welcome.evaluate(() => [
    document.documentElement.scrollHeight,
    innerHeight,
  ]);
  expect(content).toBeLessThanOrEqual(screen ?? 0);
  await welcome.close();

  // An update tells the worker so, and opens nothing.
  const worker = await findWorker(chromium);
  await worker?.evaluate(() => {
    const { runtime } = (globalThis as unknown as { chrome: { runtime: object } }).chrome;
    const { onInstalled } = runtime as { onInstalled: { dispatch(details: object): void } };
    onInstalled.dispatch({ reason: 'update', previousVersion: '0.0.1' });
  });
  await new Promise((wait) => setTimeout(wait, 500));
  expect(chromium.browser.targets().filter((of) => of.url().endsWith('/welcome.html'))).toEqual([]);
});
