import type { Page } from 'puppeteer-core';
import { CANARY } from './script-evils.ts';

/** A page as it stands. */
export interface Fingerprint {
  /** Hash of all its markup. */
  markup: string;
  /** Whether a payload ran in it. */
  canary: boolean;
}

/**
 * Look at a page from a world of its own, past whatever the page did to its prototypes and names.
 * The canary is read in the page's own world, where a payload would set it.
 */
export async function fingerprintPage(tab: Page): Promise<Fingerprint> {
  const session = await tab.createCDPSession();
  try {
    const { frameTree } = await session.send('Page.getFrameTree');
    const { executionContextId } = await session.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
    });
    const markup = await session.send('Runtime.evaluate', {
      contextId: executionContextId,
      expression: `(${hashMarkup.toString()})()`,
    });
    const canary = await session.send('Runtime.evaluate', {
      expression: `'${CANARY}' in globalThis`,
      returnByValue: true,
    });
    return { markup: String(markup.result.value), canary: canary.result.value === true };
  } finally {
    await session.detach();
  }
}

/** FNV-1a over the document's markup; runs in the page, so it may use nothing from outside. */
function hashMarkup(): string {
  // Not as XML: that looks up each element's name space among all that it lies in.
  const text = Document.prototype.querySelector.call(document, ':root')?.outerHTML ?? '';
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return `${text.length}:${hash >>> 0}`;
}
