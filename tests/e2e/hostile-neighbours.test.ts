import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { clickToolbarIcon } from '../../scripts/browser/launch-chromium.ts';
import { readPopup } from '../../scripts/browser/read-popup.ts';
import { serveFolder } from '../../scripts/browser/serve-folder.ts';
import { FIXTURES, launchOurChromium } from './harness.ts';

/** What a built manifest holds; only what is used here. */
interface Manifest {
  permissions: string[];
  host_permissions?: string[];
  content_scripts?: unknown[];
  externally_connectable?: unknown;
  web_accessible_resources?: unknown[];
  content_security_policy: { extension_pages: string };
}

const manifests = ['chrome', 'firefox'].map((browser) => {
  const file = fileURLToPath(
    new URL(`../../.output/${browser}-mv3/manifest.json`, import.meta.url),
  );
  return [browser, JSON.parse(readFileSync(file, 'utf8')) as Manifest] as const;
});

test.each(manifests)('%s: pages and other extensions have no door to ours', (_, manifest) => {
  expect(manifest.web_accessible_resources ?? []).toEqual([]);
  expect(manifest.externally_connectable).toBeUndefined();
  expect(manifest.host_permissions ?? []).toEqual([]);
  expect(manifest.content_scripts ?? []).toEqual([]);
});

test.each(manifests)('%s: takes the place of nothing of the browser’s own', (_, manifest) => {
  // WXT makes the browser's history of a page of ours that is called "history".
  expect(Object.keys(manifest).filter((key) => key.includes('override'))).toEqual([]);
});

test('a page’s own reading, left where ours is handed over, is never taken', async () => {
  await using chromium = await launchOurChromium();
  await using site = await serveFolder(FIXTURES);
  const page = await chromium.browser.newPage();
  await page.evaluateOnNewDocument(() => {
    Object.defineProperty(globalThis, Symbol.for('nutgraf.page-read'), {
      get() {
        document.documentElement.dataset['taken'] = '';
      },
      set() {
        document.documentElement.dataset['left'] = '';
      },
    });
  });
  await page.goto(`${site.origin}/demo/page.html`);
  await readPopup(await clickToolbarIcon(chromium, page));
  await page.waitForFunction(() => CSS.highlights.has('nutgraf-person'));
  expect(await page.evaluate(() => ({ ...document.documentElement.dataset }))).toEqual({});
});

test.each(manifests)(
  '%s: our pages load only what is packed and connect to nothing',
  (_, manifest) => {
    const policy = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).toMatch(/script-src 'self'(?:;|$)/);
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  },
);

test.each(manifests)('%s: asks for what its features need', (browser, manifest) => {
  expect(manifest.permissions.toSorted()).toEqual([
    'activeTab',
    'contextMenus',
    'scripting',
    // Firefox's sidebar asks for none.
    ...(browser === 'chrome' ? ['sidePanel'] : []),
    'storage',
  ]);
});
