import { expect, test } from 'vitest';
import { clickToolbarIcon } from '../../scripts/browser/launch-chromium.ts';
import { readPopup } from '../../scripts/browser/read-popup.ts';
import { serveFolder } from '../../scripts/browser/serve-folder.ts';
import { FIXTURES, launchOurChromium, PICTURES } from './harness.ts';

const INVITATION = 'Click the icon to read this page.';

test('the panel shows the digest of the tab in front, and never another’s', async () => {
  await using chromium = await launchOurChromium();
  await using site = await serveFolder(FIXTURES);
  const story = await chromium.browser.newPage();
  await story.goto(`${site.origin}/demo/page.html`);
  const popup = await clickToolbarIcon(chromium, story);
  const shown = await readPopup(popup);
  const opened = chromium.browser.waitForTarget((target) =>
    target.url().endsWith('/sidepanel.html'),
  );
  const button = await popup.waitForSelector('::-p-aria([name="Open in side panel"])');
  await button?.click();
  const panel = await (await opened).asPage();
  expect(await readPopup(panel)).toEqual(shown);
  await panel.screenshot({ path: `${PICTURES}/side-panel.png` });

  const heading = (text: string) =>
    panel.waitForFunction((text) => document.querySelector('h1')?.textContent === text, {}, text);
  const other = await chromium.browser.newPage();
  await other.goto(`${site.origin}/wire-dateline/page.html`);
  await heading(INVITATION);
  await story.bringToFront();
  await heading(shown.headline);

  await (await panel.waitForSelector('.bullets button'))?.click();
  await story.waitForFunction(() => CSS.highlights.has('nutgraf-source'));

  // Reloaded, the page has lost our reading; the panel still has its digest, and the page is read again.
  await story.reload();
  await heading(shown.headline);
  expect(await story.evaluate(() => CSS.highlights.has('nutgraf-source'))).toBe(false);
  await (await panel.waitForSelector('.bullets button'))?.click();
  await story.waitForFunction(() => CSS.highlights.has('nutgraf-source'));
  await story.waitForFunction(() => CSS.highlights.has('nutgraf-place'));

  await story.goto(`${site.origin}/german/page.html`);
  await heading(INVITATION);
  const next = await readPopup(await clickToolbarIcon(chromium, story));
  await heading(next.headline);
});
