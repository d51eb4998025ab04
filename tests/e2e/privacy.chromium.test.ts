import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { clickToolbarIcon } from '../../scripts/browser/launch-chromium.ts';
import { netLogFlag, readNetLog } from '../../scripts/browser/net-log.ts';
import { readPopup } from '../../scripts/browser/read-popup.ts';
import { servePages } from '../../scripts/browser/serve-pages.ts';
import { readFixtures } from '../unit/read-fixtures.ts';
import { openOurPage, press } from './find-on-page.ts';
import { EXTENSION, launchOurChromium } from './harness.ts';

/** A page that asks for something, to see that the log would tell. */
const TALKATIVE = '<!doctype html><script>fetch("/asked")</script>';

/** The page alone, none of its files: whatever is asked for then, we asked for. */
const SILENT = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" };

const STORIES = readFixtures().filter(({ reason }) => !reason);

/** Stories read in a day; with fewer of them, some are read again at another address. */
const READ = Array.from({ length: 50 }, (_, n) => `${STORIES[n % STORIES.length]!.slug}?${n}`);

/** The watchdog of a whole day, in ms. */
const PATIENCE = 240_000;

test(
  'a day, from installing to removing, asks the network for nothing',
  async () => {
    await using site = await servePages((path) => {
      if (path === '/talkative') return { body: TALKATIVE, type: 'text/html' };
      const story = STORIES.find(({ slug }) => path.split('?')[0] === `/${slug}`);
      return story && { body: story.html, type: 'text/html; charset=utf-8', headers: SILENT };
    });
    const log = join(mkdtempSync(join(tmpdir(), 'nutgraf-')), 'net-log.json');
    {
      await using chromium = await launchOurChromium([netLogFlag(log)]);
      const settings = await openOurPage(chromium, 'options.html');
      await press(settings, 'checkbox', 'Keep the pages I summarise');
      await press(settings, 'radio', 'Dark');
      const page = await chromium.browser.newPage();
      for (const [number, story] of READ.entries()) {
        await page.goto(`${site.origin}/${story}`, { waitUntil: 'load' });
        const popup = await clickToolbarIcon(chromium, page);
        expect((await readPopup(popup)).alert).toBeUndefined();
        if (number >= 10) continue;
        await (await popup.waitForSelector('ul button'))?.click();
        await (await popup.waitForSelector('::-p-aria([name="Copy"][role="button"])'))?.click();
      }
      const history = await openOurPage(chromium, 'digest-history.html');
      await history.waitForSelector('.history-page');
      await press(history, 'button', 'Clear the history');
      await history.waitForFunction(() => !document.querySelector('.history-page'));
      await history.reload();
      await history.waitForSelector('::-p-text(Nothing is kept yet)');
      // Updated, as a store does it, and removed.
      await chromium.browser.installExtension(EXTENSION);
      await chromium.browser.uninstallExtension(chromium.extension.id);
      await page.goto(`${site.origin}/talkative`, { waitUntil: 'networkidle0' });
    }
    const asked = readNetLog(log).filter((url) => !url.endsWith('/favicon.ico'));
    expect(asked).toEqual([`${site.origin}/asked`]);
  },
  PATIENCE,
);
