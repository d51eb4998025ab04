import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { browser } from 'wxt/browser';
import { expect, test } from 'vitest';
import { clickToolbarIcon, findWorker } from '../../scripts/browser/launch-chromium.ts';
import { readPopup } from '../../scripts/browser/read-popup.ts';
import { serveFolder } from '../../scripts/browser/serve-folder.ts';
import { FIXTURES, launchOurChromium } from './harness.ts';

const TEXT =
  'The harbour of Beira reopened on Monday after two years of work. Mayor Tomas Ncube said 40 ships a week would call there.';

test('"Summarise selection" shows the selection alone; the next click shows the page', async () => {
  await using chromium = await launchOurChromium();
  await using site = await serveFolder(FIXTURES);
  const page = await chromium.browser.newPage();
  const url = `${site.origin}/wire-dateline/page.html`;
  await page.goto(url);
  // A click in the real menu grants this tab to us; in its place the icon does.
  const first = await clickToolbarIcon(chromium, page);
  const { headline } = await readPopup(first);
  await first.close();
  await page.bringToFront();
  const before = new Set(chromium.browser.targets());
  const popup = chromium.browser.waitForTarget(
    (target) => target.url().endsWith('/popup.html') && !before.has(target),
  );
  // No driver reaches the browser's own menus: the event they send is sent in their place.
  const worker = await findWorker(chromium);
  await worker?.evaluate(
    async (pageUrl, selectionText) => {
      const { tabs, contextMenus } = (globalThis as unknown as { chrome: typeof browser }).chrome;
      const [tab] = await tabs.query({ active: true });
      const { onClicked } = contextMenus as unknown as {
        onClicked: { dispatch(info: object, tab: object | undefined): void };
      };
      onClicked.dispatch(
        { menuItemId: 'summarise-selection', selectionText, pageUrl },
        { ...tab, url: pageUrl },
      );
    },
    url,
    TEXT,
  );
  const shown = await readPopup(await (await popup).asPage());
  expect(shown.headline).toBe('Selected text');
  expect(TEXT).toContain(shown.bullets[0]);
  expect(shown.names['Places']?.join()).toContain('Beira');

  const next = await readPopup(await clickToolbarIcon(chromium, page));
  expect(next.headline).toBe(headline);
});

test.each([
  ['chrome', ['sidePanel']],
  ['firefox', []],
])('the build for %s asks for these permissions alone', (name, more) => {
  const file = fileURLToPath(new URL(`../../.output/${name}-mv3/manifest.json`, import.meta.url));
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  expect(manifest['permissions']).toEqual([
    'activeTab',
    'scripting',
    'storage',
    'contextMenus',
    ...more,
  ]);
  expect(manifest['host_permissions']).toBeUndefined();
  expect(manifest['content_scripts']).toBeUndefined();
  expect(manifest['commands']).toEqual({
    _execute_action: { suggested_key: { default: 'Alt+Shift+S' } },
  });
});
