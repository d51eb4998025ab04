import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { clearBadge, showBadge } from '../../utils/show-badge.ts';

/** An icon that remembers what each tab's badge and title are. */
function icon() {
  const tabs = new Map<number, { text?: string; title?: string; colour?: string }>();
  const put = (tabId: number, change: object) => {
    tabs.set(tabId, { ...tabs.get(tabId), ...change });
  };
  Object.assign(fakeBrowser.action, {
    setBadgeText: async (of: { tabId: number; text: string }) => put(of.tabId, { text: of.text }),
    setTitle: async (of: { tabId: number; title: string }) => put(of.tabId, { title: of.title }),
    setBadgeBackgroundColor: async (of: { tabId: number; color: string }) =>
      put(of.tabId, { colour: of.color }),
    setBadgeTextColor: async () => undefined,
  });
  return tabs;
}

const DONE = { text: '3', title: 'Nutgraf · 3 points', colour: '#1f5f75' };

beforeEach(() => fakeBrowser.reset());

test('one tab’s badge and title are shown, and no other’s', async () => {
  const tabs = icon();
  await showBadge(7, DONE);
  expect([...tabs]).toEqual([[7, DONE]]);
});

test('cleared, the icon is bare and has its own name back', async () => {
  const tabs = icon();
  await showBadge(7, DONE);
  await clearBadge(7, 'Nutgraf');
  expect(tabs.get(7)).toMatchObject({ text: '', title: 'Nutgraf' });
});

test('a tab closed meanwhile is no surprise', async () => {
  icon();
  const gone = vi.fn<() => Promise<void>>(() => Promise.reject(new Error('No tab with id: 7.')));
  Object.assign(fakeBrowser.action, { setBadgeText: gone });
  await showBadge(7, DONE);
  await clearBadge(7, 'Nutgraf');
  expect(gone).toHaveBeenCalledTimes(2);
});
