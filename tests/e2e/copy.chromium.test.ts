import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import {
  type ChromiumWithExtension,
  clickToolbarIcon,
} from '../../scripts/browser/launch-chromium.ts';
import { type PopupText, readPopup } from '../../scripts/browser/read-popup.ts';
import { serveFolder } from '../../scripts/browser/serve-folder.ts';
import type { PageServer } from '../../scripts/browser/serve-pages.ts';
import { press, readClipboard } from './find-on-page.ts';
import { FIXTURES, launchOurChromium, PICTURES } from './harness.ts';

let chromium: ChromiumWithExtension;
let site: PageServer;
let popup: Page;
let shown: PopupText;
let address: string;

beforeAll(async () => {
  chromium = await launchOurChromium();
  site = await serveFolder(FIXTURES);
  const page = await chromium.browser.newPage();
  address = `${site.origin}/demo/page.html`;
  await page.goto(address);
  popup = await clickToolbarIcon(chromium, page);
  shown = await readPopup(popup);
});
afterAll(async () => {
  await chromium?.[Symbol.asyncDispose]();
  await site?.[Symbol.asyncDispose]();
});

/** Choose in the menu beside Copy. */
async function choose(role: string, name: string): Promise<void> {
  if (!(await popup.$('[role=menu]'))) await press(popup, 'button', 'More formats');
  await press(popup, role, name);
}

async function copied(format: string): Promise<{ plain: string; html: string }> {
  // What was copied before must not be taken for this.
  await popup.evaluate(() => navigator.clipboard.writeText(''));
  await choose('menuitem', format);
  return vi.waitUntil(async () => {
    const text = await readClipboard(chromium, popup);
    return text.plain.includes(shown.headline) ? text : null;
  });
}

test('rich text: HTML and plain text together', async () => {
  const { plain, html } = await copied('Rich text');
  for (const bullet of shown.bullets) expect(plain).toContain(`• ${bullet}\n`);
  expect(html.match(/<li>/g)).toHaveLength(shown.bullets.length + shown.publisherPoints.length);
  expect(html).toContain("Publisher's points");
  expect(html).not.toContain(':~:text');
});

test('plain text alone', async () => {
  const { plain, html } = await copied('Plain text');
  expect(html).toBe('');
  expect(plain).toContain(address);
  expect(plain).toContain("Publisher's points:");
  for (const point of shown.publisherPoints) expect(plain).toContain(`• ${point}\n`);
});

test('Markdown', async () => {
  const { plain, html } = await copied('Markdown');
  expect(html).toBe('');
  expect(plain).toContain(`## [${shown.headline}](<${address}>)`);
  expect(plain).toContain("**Publisher's points**");
});

test('with links and names, in every format', async () => {
  await choose('menuitemcheckbox', 'Link each point to its sentence');
  await choose('menuitemcheckbox', 'Add the names');
  await popup.screenshot({ path: `${PICTURES}/copy-menu.png` });
  const link = `${address}#:~:text=`;
  const count = (text: string) => text.split(link).length - 1;
  const points = shown.bullets.length;
  const rich = await copied('Rich text');
  expect([count(rich.html), count(rich.plain)]).toEqual([points, points]);
  expect(rich.html).toContain('<li>Mombasa</li>');
  const plain = await copied('Plain text');
  expect(count(plain.plain)).toBe(points);
  expect(plain.plain).toContain('Places:');
  const markdown = await copied('Markdown');
  expect(count(markdown.plain)).toBe(points);
  expect(markdown.plain).toContain('**Places**');
});

test.each([
  ['Save as a Markdown file', '.md', '- ['],
  ['Save as a JSON file', '.json', '"format": "nutgraf-digest"'],
])('"%s" puts a file into the downloads', async (name, extension, part) => {
  const downloads = mkdtempSync(join(tmpdir(), 'nutgraf-'));
  const session = await chromium.browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', {
    behavior: 'allow',
    downloadPath: downloads,
  });
  await choose('menuitem', name);
  const file = await vi.waitUntil(() =>
    readdirSync(downloads).find((found) => found.endsWith(extension)),
  );
  expect(readFileSync(join(downloads, file), 'utf8')).toContain(part);
  await popup.waitForSelector('::-p-text(Saved among your downloads.)');
});
