import type { CDPSession, Page } from 'puppeteer-core';
import { type ChromiumWithExtension, findWorker } from '../../scripts/browser/launch-chromium.ts';

/**
 * Where a click can be held: in the page's process as our script begins, then in the worker, where it
 * asks whether the page is still there before it digests it and does the rest behind its answer; at a call of the browser's that begins its next step. The build under test
 * knows nothing of it: Chromium's own debugger stops there.
 */
export const STAGES = {
  'the page is read': { in: 'page' },
  'the worker takes the reading': { in: 'worker', at: 'chrome.tabs.get' },
  'the badge tells of the digest': { in: 'worker', at: 'chrome.action.setBadgeText' },
  'the digest is kept': { in: 'worker', at: 'chrome.storage.session.set' },
  'the names are painted': { in: 'worker', at: 'chrome.tabs.sendMessage' },
} as const satisfies Record<string, { in: 'page' } | { in: 'worker'; at: string }>;

export type Stage = keyof typeof STAGES;

/** A click that will be held. */
export interface Hold {
  /** It has come to its stage, and stands there. */
  reached: Promise<void>;
  /** Let it go on, if there is still somebody to go on. */
  release(): Promise<void>;
}

/** Hold the next click over a page at a stage. The worker must be awake. */
export async function holdClick(
  chromium: ChromiumWithExtension,
  page: Page,
  stage: Stage,
): Promise<Hold> {
  const place = STAGES[stage];
  const session = place.in === 'page' ? await page.createCDPSession() : await workerSession();
  const { promise: reached, resolve } = Promise.withResolvers<void>();
  session.once('Debugger.paused', () => resolve());
  await session.send('Debugger.enable');
  if (place.in === 'page') {
    const urlRegex = String.raw`/content-scripts/article\.js$`;
    await session.send('Debugger.setBreakpointByUrl', { urlRegex, lineNumber: 0 });
  } else {
    const { result } = await session.send('Runtime.evaluate', { expression: place.at });
    await session.send('Debugger.setBreakpointOnFunctionCall', { objectId: result.objectId! });
  }
  return {
    reached,
    // Who was closed or killed meanwhile has nothing to let go. Disabling resumes, and forgets where to stop.
    release: () => session.send('Debugger.disable').catch(() => undefined),
  };

  async function workerSession(): Promise<CDPSession> {
    const worker = await findWorker(chromium);
    if (!worker) throw new Error('The worker sleeps.');
    return worker.client;
  }
}
