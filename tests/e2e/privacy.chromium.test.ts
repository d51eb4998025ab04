import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { clickToolbarIcon } from '../../scripts/browser/launch-chromium.ts';
import { netLogFlag, readNetLog } from '../../scripts/browser/net-log.ts';
import { readPopup } from '../../scripts/browser/read-popup.ts';
import { servePages } from '../../scripts/browser/serve-pages.ts';
import { readFixtures } from '../unit/read-fixtures.ts';
import { launchOurChromium } from './harness.ts';

/** A page that asks for something, to see that the log would tell. */
const TALKATIVE = '<!doctype html><script>fetch("/asked")</script>';

/** The page alone, none of its files: whatever is asked for then, we asked for. */
const SILENT = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" };

const STORIES = readFixtures()
  .filter(({ reason }) => !reason)
  .slice(0, 10);

test('a morning’s reading asks the network for nothing', async () => {
  await using site = await servePages((path) => {
    if (path === '/talkative') return { body: TALKATIVE, type: 'text/html' };
    const story = STORIES.find(({ slug }) => path === `/${slug}`);
    return story && { body: story.html, type: 'text/html; charset=utf-8', headers: SILENT };
  });
  const log = join(mkdtempSync(join(tmpdir(), 'nutgraf-')), 'net-log.json');
  {
    await using chromium = await launchOurChromium([netLogFlag(log)]);
    const page = await chromium.browser.newPage();
    for (const { slug } of STORIES) {
      await page.goto(`${site.origin}/${slug}`, { waitUntil: 'load' });
      const popup = await clickToolbarIcon(chromium, page);
      expect((await readPopup(popup)).alert).toBeUndefined();
      await (await popup.waitForSelector('ul button'))?.click();
      await (await popup.waitForSelector('::-p-aria([name="Copy"][role="button"])'))?.click();
    }
    await page.goto(`${site.origin}/talkative`, { waitUntil: 'networkidle0' });
  }
  const asked = readNetLog(log).filter((url) => !url.endsWith('/favicon.ico'));
  expect(asked).toEqual([`${site.origin}/asked`]);
});
