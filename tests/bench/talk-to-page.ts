import type { WebWorker } from 'puppeteer-core';
import type { PageDigest } from '../../utils/page-digest.ts';

/** The worker's `chrome`, as far as it is used here. */
interface WorkerScope {
  chrome: {
    storage: { session: { get(): Promise<Record<string, { page?: PageDigest }>> } };
    tabs: {
      query(filter: object): Promise<{ id: number; url?: string }[]>;
      sendMessage(tab: number, message: object): Promise<unknown>;
    };
  };
}

/** The digest that the worker keeps of an address, right after its answer; undefined where it keeps none within a second. */
export function keptDigest(worker: WebWorker, address: string): Promise<PageDigest | undefined> {
  return worker.evaluate(async (url) => {
    const { chrome } = globalThis as unknown as WorkerScope;
    for (let looks = 0; looks < 20; looks++) {
      const kept = Object.values(await chrome.storage.session.get());
      const page = kept.find((digest) => digest.page?.url === url)?.page;
      if (page) return page;
      await new Promise((over) => {
        setTimeout(over, 50);
      });
    }
    return undefined;
  }, address);
}

/** Send the page a message in the worker's name, in the form of @webext-core/messaging. */
export async function tellPage(
  worker: WebWorker,
  address: string,
  type: string,
  data?: PageDigest,
): Promise<void> {
  await worker.evaluate(
    async (url, message) => {
      const { chrome } = globalThis as unknown as WorkerScope;
      const tabs = await chrome.tabs.query({});
      const tab = tabs.find((one) => one.url === url);
      if (!tab) throw new Error('The tab is gone.');
      await chrome.tabs.sendMessage(tab.id, { id: 1, timestamp: Date.now(), ...message });
    },
    address,
    { type, data },
  );
}
