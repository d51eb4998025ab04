import { expect, test, vi } from 'vitest';
import { clickToolbarIcon } from '../../scripts/browser/launch-chromium.ts';
import { readPopup, WATCHDOG } from '../../scripts/browser/read-popup.ts';
import { serveFolder } from '../../scripts/browser/serve-folder.ts';
import { openOurPage } from './find-on-page.ts';
import { FIXTURES, launchOurChromium, PICTURES } from './harness.ts';
import { readBadge } from './read-badge.ts';

test('a language chosen in the settings is spoken everywhere', async () => {
  await using chromium = await launchOurChromium();
  await using site = await serveFolder(FIXTURES);
  const settings = await openOurPage(chromium, 'options.html');
  await settings.waitForSelector('select');
  await settings.select('select', 'ar');
  await settings.waitForSelector('html[dir=rtl][lang=ar] ::-p-text(الإعدادات)');
  await settings.setViewport({ width: 900, height: 1000 });
  await settings.screenshot({ path: `${PICTURES}/settings-ar.png` });

  const page = await chromium.browser.newPage();
  await page.setViewport({ width: 1000, height: 800 });
  await page.goto(`${site.origin}/wire-dateline/page.html`);
  const popup = await clickToolbarIcon(chromium, page);
  const { headline } = await readPopup(popup);
  await popup.waitForSelector('html[dir=rtl] ::-p-aria([name="نسخ"][role="button"])');
  await popup.screenshot({ path: `${PICTURES}/popup-ar.png` });
  // The article keeps its own direction.
  expect(await popup.$eval('h1', (h1) => getComputedStyle(h1).direction)).toBe('ltr');
  expect(headline).not.toBe('');

  await vi.waitUntil(
    async () => /نقاط|نقطتان|نقطة/.test((await readBadge(chromium))?.title ?? ''),
    WATCHDOG,
  );

  await page.bringToFront();
  await page.waitForFunction(() => CSS.highlights.has('nutgraf-place'));
  await page.keyboard.down('Alt');
  await page.keyboard.press('KeyN');
  await page.keyboard.up('Alt');
  await page.waitForSelector('nutgraf-card');
  const card = await page.$eval('nutgraf-card', (host) => {
    const dialog = host.shadowRoot?.querySelector<HTMLElement>('.card');
    return { lang: dialog?.lang, dir: dialog?.dir, text: dialog?.textContent };
  });
  expect(card).toMatchObject({ lang: 'ar', dir: 'rtl' });
  expect(card.text).toContain('إخفاء هذا الاسم');

  for (const path of ['digest-history.html', 'welcome.html', 'sidepanel.html']) {
    const view = await openOurPage(chromium, path);
    await view.waitForSelector('html[dir=rtl][lang=ar] h1');
    await view.close();
  }
  await settings.bringToFront();
  await settings.select('select', 'browser');
  await settings.waitForSelector('html[dir=ltr][lang=en] ::-p-text(Settings)');
});
